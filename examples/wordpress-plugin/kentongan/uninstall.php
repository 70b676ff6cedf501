<?php
/**
 * Removes what the plugin has stored, on every site of a network.
 *
 * @package Kentongan
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $kentongan_site ) {
		delete_blog_option( $kentongan_site, 'kentongan_settings' );
	}
} else {
	delete_option( 'kentongan_settings' );
}
