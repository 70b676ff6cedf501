<?php
/**
 * The one script of a page, from the backend, only where a widget is.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'kentongan';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_script', 10, 2 );

/** Makes script and styles known to WordPress; nothing is loaded by that. */
function register_script() {
	$settings = get_settings();
	if ( '' !== $settings['backend'] ) {
		// No version: the backend says how long the file may be kept. In the head where the widget is
		// found before the head is written (block themes), else WordPress puts it at the end.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_script( HANDLE, $settings['backend'] . '/embed/v1/kim.js', array(), null, false );
	}
	wp_register_style( HANDLE, plugins_url( 'assets/kentongan.css', FILE ), array(), VERSION );
}

/** Loads both on the present page. As often as one likes: they come once. */
function use_script() {
	if ( is_admin() || is_feed() ) {
		return;
	}
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * Makes the script load beside the page, and asks optimisers to leave it alone.
 *
 * It names the backend a second time, because some optimisers change its address all the same.
 *
 * @param string $tag    The tag that WordPress has written.
 * @param string $handle Whose it is.
 */
function mark_script( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$settings = get_settings();
	$marks    = sprintf(
		'async data-kim-api="%s" data-no-optimize="1" data-noptimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" data-pagespeed-no-defer nowprocket',
		esc_url( $settings['backend'] )
	);
	return preg_replace( '/<script(?=\s)(?=[^>]*\bsrc=)/', '<script ' . $marks, $tag, 1 );
}
