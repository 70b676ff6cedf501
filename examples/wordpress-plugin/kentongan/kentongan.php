<?php
/**
 * Plugin Name:       Kentongan
 * Description:       Shows the directory, activities, coverage and contact form of a regency's community information groups (KIM) as a block or a shortcode.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * Author:            Kentongan
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       kentongan
 * Domain Path:       /languages
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/raw-mounts.php';
require __DIR__ . '/includes/oembed.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/connection.php';
	require __DIR__ . '/includes/settings-page.php';
}

add_action( 'init', __NAMESPACE__ . '\load_words', 0 );

/** Loads the translations that come with the plugin. */
function load_words() {
	load_plugin_textdomain( 'kentongan', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
