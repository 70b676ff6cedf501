<?php
/**
 * Settings → Kentongan.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const PAGE         = 'kentongan';
const CHECK_ACTION = 'kentongan-check';

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Adds the page to the menu of those who may change settings. */
function add_settings_page() {
	add_options_page( __( 'Kentongan: widgets of KIM', 'kentongan' ), 'Kentongan', 'manage_options', PAGE, __NAMESPACE__ . '\render_settings_page' );
}

/** Adds a link to the list of plugins. */
function add_settings_link( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'kentongan' ) ) );
	return $links;
}

/** Makes the option and its fields known; WordPress then checks nonce and capability when they are saved. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\accept_settings',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'kentongan-backend', '', '__return_null', PAGE );
	add_field(
		'backend',
		__( 'Address of the backend', 'kentongan' ),
		'https://kim.example.go.id',
		__( 'Where the office runs Kentongan. The whole line of the script is fine too.', 'kentongan' )
	);
	add_field(
		'regency',
		__( 'Code of the regency', 'kentongan' ),
		'35.02',
		__( 'The code of the Ministry of Home Affairs, such as 35.02 for Ponorogo.', 'kentongan' )
	);
}

/**
 * Adds one field.
 *
 * @param string $key     Key in the option.
 * @param string $label   What it is called.
 * @param string $example What it looks like.
 * @param string $help    A sentence below it.
 */
function add_field( $key, $label, $example, $help ) {
	add_settings_field(
		'kentongan-' . $key,
		$label,
		__NAMESPACE__ . '\render_field',
		PAGE,
		'kentongan-backend',
		array(
			'label_for' => 'kentongan-' . $key,
			'key'       => $key,
			'example'   => $example,
			'help'      => $help,
		)
	);
}

/**
 * Writes one field.
 *
 * @param array $field From {@see add_field}.
 */
function render_field( array $field ) {
	$settings = get_settings();
	printf(
		'<input type="text" class="regular-text code" id="%1$s" name="%2$s" value="%3$s" placeholder="%4$s" aria-describedby="%1$s-help" autocomplete="off" spellcheck="false"><p class="description" id="%1$s-help">%5$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[' . $field['key'] . ']' ),
		esc_attr( $settings[ $field['key'] ] ),
		esc_attr( $field['example'] ),
		esc_html( $field['help'] )
	);
}

/**
 * Accepts what is valid, and keeps what was there where it is not.
 *
 * @param mixed $input What was sent.
 */
function accept_settings( $input ) {
	$accepted = get_settings();
	$input    = is_array( $input ) ? $input : array();
	$fields   = array(
		'backend' => array(
			__NAMESPACE__ . '\clean_backend',
			/* translators: %s: what was written */
			__( '"%s" is no address of a backend. It begins with https:// and has no user name, question mark or #.', 'kentongan' ),
		),
		'regency' => array(
			__NAMESPACE__ . '\clean_regency',
			/* translators: %s: what was written */
			__( '"%s" is no code of a regency. It has four digits: 35.02.', 'kentongan' ),
		),
	);
	foreach ( $fields as $key => list( $clean, $complaint ) ) {
		if ( ! isset( $input[ $key ] ) ) {
			continue;
		}
		$written = is_string( $input[ $key ] ) ? trim( $input[ $key ] ) : '';
		$value   = $clean( $written );
		if ( '' === $value && '' !== $written ) {
			add_settings_error( OPTION, 'kentongan-' . $key, sprintf( $complaint, esc_html( mb_substr( $written, 0, 100 ) ) ) );
		} else {
			$accepted[ $key ] = $value;
		}
	}
	return $accepted;
}

/** Writes the page. */
function render_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$nonce    = isset( $_GET['_wpnonce'] ) ? sanitize_text_field( wp_unslash( $_GET['_wpnonce'] ) ) : '';
	$is_asked = isset( $_GET['settings-updated'] ) || ( '' !== $nonce && wp_verify_nonce( $nonce, CHECK_ACTION ) );
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( $is_asked ) {
		$result = check_connection();
		printf( '<div class="notice notice-%s" id="kentongan-connection"><p>%s</p></div>', $result['ok'] ? 'success' : 'error', esc_html( $result['text'] ) );
	}
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	printf(
		'<p><a class="button" href="%s">%s</a></p>',
		esc_url( wp_nonce_url( admin_url( 'options-general.php?page=' . PAGE ), CHECK_ACTION ) ),
		esc_html__( 'Check the connection', 'kentongan' )
	);
	echo '<h2>' . esc_html__( 'How to show a widget', 'kentongan' ) . '</h2><ul class="ul-disc">';
	foreach (
		array(
			__( 'In the block editor: add one of the blocks that begin with "KIM".', 'kentongan' ),
			__( 'Anywhere else: write a shortcode, such as', 'kentongan' ) . ' [kim widget="directory"], [kim widget="activity-feed" layout="list"], [kim widget="coverage"], [kim widget="contact-form"]',
			__( 'Without either: paste the address of a page of the backend on a line of its own.', 'kentongan' ),
		) as $way
	) {
		echo '<li>' . esc_html( $way ) . '</li>';
	}
	echo '</ul></div>';
}

/** Suggests a paragraph for the privacy policy of the website. */
function suggest_privacy_text() {
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content(
			'Kentongan',
			'<p>' . esc_html__( 'Pages with a KIM widget load it and its data from the service of the office for communication. It sets no cookie. What somebody writes in the contact form goes to that office, which explains beside the form how it is used and how long it is kept.', 'kentongan' ) . '</p>'
		);
	}
}
