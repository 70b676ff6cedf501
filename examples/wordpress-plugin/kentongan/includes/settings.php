<?php
/**
 * The two settings: which backend, and which regency.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const OPTION = 'kentongan_settings';

/**
 * Reads the settings; a value that is not there or not valid is an empty string.
 *
 * @return array{backend: string, regency: string}
 */
function get_settings() {
	$stored = get_option( OPTION, array() );
	$stored = is_array( $stored ) ? $stored : array();
	return array(
		'backend' => clean_backend( isset( $stored['backend'] ) ? $stored['backend'] : '' ),
		'regency' => clean_regency( isset( $stored['regency'] ) ? $stored['regency'] : '' ),
	);
}

/**
 * Makes the address of a backend what the other parts expect: an origin, perhaps a folder, no slash at its end.
 *
 * @param mixed $value What somebody wrote.
 * @return string Empty when it is no address of a web server.
 */
function clean_backend( $value ) {
	if ( ! is_string( $value ) ) {
		return '';
	}
	$value = trim( $value );
	// What people copy is often the line of the script itself.
	if ( preg_match( '~^<script\b[^>]*\ssrc=["\']?([^"\'\s>]+)~i', $value, $match ) ) {
		$value = $match[1];
	}
	$value = preg_replace( '~/embed/[^/]+/kim\.js$~', '', $value );
	$parts = wp_parse_url( $value );
	if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) ) {
		return '';
	}
	if ( ! in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) ) {
		return '';
	}
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
		return '';
	}
	if ( ! preg_match( '/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i', $parts['host'] ) ) {
		return '';
	}
	$path = isset( $parts['path'] ) ? rtrim( $parts['path'], '/' ) : '';
	if ( ! preg_match( '~^(?:/[A-Za-z0-9._-]+)*$~', $path ) || false !== strpos( $path, '/..' ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '';
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . $port . $path;
}

/**
 * Accepts a regency's code of the Ministry of Home Affairs, such as 35.02.
 *
 * @param mixed $value What somebody wrote; 3502 and "35 02" are the same code.
 * @return string Empty when it is none.
 */
function clean_regency( $value ) {
	if ( ! is_string( $value ) || ! preg_match( '/^\s*(\d{2})[.\s-]?(\d{2})\s*$/', $value, $match ) ) {
		return '';
	}
	return $match[1] . '.' . $match[2];
}
