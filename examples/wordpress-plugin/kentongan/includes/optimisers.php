<?php
/**
 * Names the script to plugins that delay, join or rewrite scripts. Each of them reads a list of its own.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const SCRIPT_PATH = '/embed/v1/kim.js';

foreach (
	array(
		// WP Rocket.
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'rocket_minify_excluded_external_js',
		// LiteSpeed Cache.
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		// WP-Optimize, Perfmatters, Flying Press.
		'wp-optimize-minify-default-exclusions',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'flying_press_exclude_from_minify:js',
		'flying_press_exclude_from_defer:js',
	) as $hook
) {
	add_filter( $hook, __NAMESPACE__ . '\exclude_from_list' );
}
foreach ( array( 'sgo_javascript_combine_exclude', 'sgo_js_minify_exclude', 'sgo_js_async_exclude' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\exclude_handle' );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\exclude_from_text' );

/**
 * Adds the path of the script to a list of paths.
 *
 * @param mixed $excluded What is on the list.
 */
function exclude_from_list( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = SCRIPT_PATH;
	return $excluded;
}

/**
 * Adds the handle of the script to a list of handles.
 *
 * @param mixed $excluded What is on the list.
 */
function exclude_handle( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = HANDLE;
	return $excluded;
}

/**
 * Adds the path to what Autoptimize keeps: a text with commas, or a list.
 *
 * @param mixed $excluded What is on the list.
 */
function exclude_from_text( $excluded ) {
	if ( is_array( $excluded ) ) {
		return exclude_from_list( $excluded );
	}
	return ltrim( $excluded . ', ' . SCRIPT_PATH, ', ' );
}
