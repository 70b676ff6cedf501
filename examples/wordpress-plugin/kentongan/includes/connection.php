<?php
/**
 * Asks the backend whether it is there and knows the regency.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

/**
 * Checks the settings as they are stored.
 *
 * @return array{ok: bool, text: string}
 */
function check_connection() {
	$settings = get_settings();
	if ( '' === $settings['backend'] || '' === $settings['regency'] ) {
		return report( false, __( 'Enter the address of the backend and the code of the regency first.', 'kentongan' ) );
	}
	$is_secure = is_ssl() || 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME );
	if ( $is_secure && 0 === strpos( $settings['backend'], 'http://' ) ) {
		return report( false, __( 'This website uses https, so browsers block a backend with http. Enter its https address.', 'kentongan' ) );
	}
	$profile = ask( $settings['backend'] . '/v1/regencies/' . $settings['regency'] );
	if ( is_wp_error( $profile ) ) {
		return report(
			false,
			sprintf(
				/* translators: %s: technical reason */
				__( 'The backend does not answer: %s. Check the address, and whether this server may reach it.', 'kentongan' ),
				$profile->get_error_message()
			)
		);
	}
	$status = (int) wp_remote_retrieve_response_code( $profile );
	$body   = json_decode( wp_remote_retrieve_body( $profile ), true );
	if ( 404 === $status && is_array( $body ) && isset( $body['code'] ) && 'regency-not-found' === $body['code'] ) {
		/* translators: %s: code */
		return report( false, sprintf( __( 'The backend answers, but it has no regency %s. Check the code, or ask the office that runs the backend.', 'kentongan' ), $settings['regency'] ) );
	}
	if ( 200 !== $status || ! is_array( $body ) || ! isset( $body['name'] ) || ! is_string( $body['name'] ) ) {
		/* translators: %d: status of HTTP */
		return report( false, sprintf( __( 'At this address answers something else than a backend of Kentongan (status %d).', 'kentongan' ), $status ) );
	}
	$script = ask( $settings['backend'] . SCRIPT_PATH );
	if ( is_wp_error( $script ) || 200 !== (int) wp_remote_retrieve_response_code( $script ) ) {
		return report( false, __( 'The backend answers, but its script kim.js is missing. Its operator has to build the embed.', 'kentongan' ) );
	}
	// Names as the office itself writes them, whatever the language is.
	$name = ( isset( $body['kind'] ) && 'city' === $body['kind'] ? 'Kota ' : 'Kabupaten ' ) . $body['name'];
	/* translators: 1: name of the regency, 2: its code */
	return report( true, sprintf( __( 'Connected: %1$s (%2$s).', 'kentongan' ), $name, $settings['regency'] ) );
}

/**
 * Asks for an address; WordPress refuses those of private networks.
 *
 * @param string $address What to ask for.
 */
function ask( $address ) {
	return wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 8,
			'redirection'         => 2,
			'limit_response_size' => 65536,
		)
	);
}

/**
 * What the check says.
 *
 * @param bool   $ok   Whether widgets will work.
 * @param string $text A sentence.
 */
function report( $ok, $text ) {
	return array(
		'ok'   => $ok,
		'text' => $text,
	);
}
