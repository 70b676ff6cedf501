<?php
/**
 * The block, in the four forms in which it can be inserted.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'kentongan-block';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_block' );

/** Makes the block known, in the editor and on pages. */
function register_block() {
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR_HANDLE, 'kentongan', plugin_dir_path( FILE ) . 'languages' );
	wp_register_style( EDITOR_HANDLE, plugins_url( 'block/editor.css', FILE ), array(), VERSION );
	register_block_type(
		dirname( __DIR__ ) . '/block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}

/**
 * Writes the block.
 *
 * @param array $attributes `widget`, and `options` by name.
 */
function render_block( $attributes ) {
	$widget  = isset( $attributes['widget'] ) && is_string( $attributes['widget'] ) ? $attributes['widget'] : 'directory';
	$options = isset( $attributes['options'] ) && is_array( $attributes['options'] ) ? $attributes['options'] : array();
	return render_widget( $widget, $options, get_block_wrapper_attributes() );
}

/** Hands the editor the catalogue and the settings; its script makes the controls from them. */
function describe_block() {
	$settings = get_settings();
	$facts    = array(
		'widgets'     => get_widgets(),
		'backend'     => $settings['backend'],
		'regency'     => $settings['regency'],
		'settingsUrl' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=kentongan' ) : '',
		'language'    => substr( determine_locale(), 0, 2 ),
	);
	wp_add_inline_script( EDITOR_HANDLE, 'window.kentonganBlock = ' . wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
