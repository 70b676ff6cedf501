<?php
/**
 * Widgets that stand in posts as plain HTML: they get the script too, and a regency when they name none.
 *
 * Authors may paste a `div` with `data-` attributes, but no script.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'the_content', 'render_block', 'widget_text_content', 'widget_custom_html_content' ) as $hook ) {
	// After shortcodes, which is at 11.
	add_filter( $hook, __NAMESPACE__ . '\serve_raw_mounts', 20 );
}

/**
 * Loads the script where the content has a widget.
 *
 * @param mixed $content HTML.
 */
function serve_raw_mounts( $content ) {
	if ( ! is_string( $content ) ) {
		return $content;
	}
	$has_mount = false !== strpos( $content, 'data-kim-widget' );
	if ( ! $has_mount && ! preg_match( '/<kim-(?:directory|activity-feed|coverage|contact-form)[\s>]/', $content ) ) {
		return $content;
	}
	$settings = get_settings();
	if ( '' === $settings['backend'] ) {
		return $content;
	}
	use_script();
	if ( ! $has_mount || '' === $settings['regency'] ) {
		return $content;
	}
	return preg_replace(
		'/<div\b(?=[^>]*\sdata-kim-widget=)(?![^>]*\sdata-regency=)/i',
		'<div data-regency="' . esc_attr( $settings['regency'] ) . '"',
		$content
	);
}
