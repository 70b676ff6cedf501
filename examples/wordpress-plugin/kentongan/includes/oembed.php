<?php
/**
 * The address of a page of the backend, alone on its line, becomes that page in a frame.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\trust_backend' );

/** Names the backend as a provider: WordPress then trusts its frames and need not look for the endpoint. */
function trust_backend() {
	$settings = get_settings();
	if ( '' !== $settings['backend'] ) {
		wp_oembed_add_provider( $settings['backend'] . '/r/*', $settings['backend'] . '/oembed' );
	}
}
