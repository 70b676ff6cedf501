<?php
/**
 * [kim widget="directory" district="35.02.17" no-search]
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'kim', __NAMESPACE__ . '\render_shortcode' );

/**
 * Writes what the shortcode asks for.
 *
 * @param array|string $attributes As WordPress reads them; a word without a value has a number as its key.
 */
function render_shortcode( $attributes ) {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( '' === $value && ! is_string( $name ) ) {
			continue;
		}
		// People type the quotation marks of their word processor, and WordPress makes some of its own.
		$value = is_string( $value ) ? trim_quotes( html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) ) : $value;
		if ( is_int( $name ) ) {
			$options[ strtolower( $value ) ] = true;
		} else {
			$options[ strtolower( str_replace( '_', '-', $name ) ) ] = $value;
		}
	}
	$widget = isset( $options['widget'] ) ? (string) $options['widget'] : 'directory';
	unset( $options['widget'] );
	return render_widget( preg_replace( '/^kim-/', '', strtolower( $widget ) ), $options );
}

/**
 * Takes quotation marks of any kind from both ends.
 *
 * @param string $text What somebody wrote.
 */
function trim_quotes( $text ) {
	return (string) preg_replace( '/^[\s"\'“”„″‘’]+|[\s"\'“”„″‘’]+$/u', '', $text );
}
