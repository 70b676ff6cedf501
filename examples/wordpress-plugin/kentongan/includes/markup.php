<?php
/**
 * Writes the mount that the script of the backend brings to life.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

/**
 * Writes one widget, and asks for the script.
 *
 * Never writes the address of a backend into the mount: the script alone decides where data goes.
 *
 * @param string $widget  Name of the widget.
 * @param array  $options Its options, as somebody wrote them, and perhaps `regency`.
 * @param string $wrapper Attributes of the element around it, escaped already.
 * @return string HTML. What went wrong is told to people who can mend it, and to nobody else.
 */
function render_widget( $widget, array $options, $wrapper = '' ) {
	$widgets  = get_widgets();
	$settings = get_settings();
	$regency  = $settings['regency'];
	$problems = array();
	if ( isset( $options['regency'] ) && '' !== $options['regency'] ) {
		$regency = clean_regency( $options['regency'] );
		if ( '' === $regency ) {
			/* translators: %s: what was written */
			$problems[] = sprintf( __( '"%s" is no regency code; write it as 35.02.', 'kentongan' ), $options['regency'] );
		}
	}
	unset( $options['regency'] );

	if ( ! isset( $widgets[ $widget ] ) ) {
		return complain(
			array(
				sprintf(
					/* translators: 1: what was written, 2: list of names */
					__( 'There is no widget "%1$s". There are: %2$s.', 'kentongan' ),
					$widget,
					implode( ', ', array_keys( $widgets ) )
				),
			)
		);
	}
	if ( '' === $settings['backend'] || ( '' === $regency && ! $problems ) ) {
		$problems[] = __( 'Kentongan is not set up yet: an administrator enters the backend and the regency under Settings → Kentongan.', 'kentongan' );
	}
	if ( '' === $settings['backend'] || '' === $regency ) {
		return complain( $problems );
	}

	$attributes = array(
		'data-kim-widget' => $widget,
		'data-regency'    => $regency,
	);
	foreach ( $options as $name => $value ) {
		$option = isset( $widgets[ $widget ]['options'][ $name ] ) ? $widgets[ $widget ]['options'][ $name ] : null;
		$clean  = null === $option ? null : clean_option( $option, $value );
		if ( null === $clean ) {
			/* translators: 1: name of an option, 2: what was written */
			$problems[] = sprintf( __( 'The option %1$s="%2$s" is not known and was left out.', 'kentongan' ), $name, is_scalar( $value ) ? $value : '…' );
		} elseif ( false !== $clean ) {
			$attributes[ 'data-' . $name ] = $clean;
		}
	}

	$address = $settings['backend'] . '/r/' . $regency . $widgets[ $widget ]['page'];
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $widgets[ $widget ]['link'] ) );
	if ( is_feed() ) {
		// Readers of feeds remove scripts and keep what is plain.
		return '<p>' . $link . '</p>';
	}
	use_script();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$mount = sprintf( '<div%s>%s</div>', $written, $link );
	return complain( $problems ) . ( '' === $wrapper ? $mount : sprintf( '<div %s>%s</div>', $wrapper, $mount ) );
}

/**
 * Reads the value of an option.
 *
 * @param array $option From the catalogue.
 * @param mixed $value  What somebody wrote.
 * @return string|false|null The value, `false` when it says nothing, `null` when it is not valid.
 */
function clean_option( array $option, $value ) {
	if ( 'flag' === $option['kind'] ) {
		$is_off = in_array( $value, array( false, 'false', '0', 0, 'no' ), true );
		return $is_off ? false : '';
	}
	if ( ! is_string( $value ) && ! is_int( $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	if ( '' === $value ) {
		return false;
	}
	$is_valid = 'choice' === $option['kind']
		? isset( $option['values'][ $value ] )
		: 1 === preg_match( '/' . $option['pattern'] . '/D', $value );
	return $is_valid ? $value : null;
}

/**
 * Tells somebody who writes posts what is wrong; visitors see nothing.
 *
 * @param string[] $problems Sentences.
 * @return string HTML.
 */
function complain( array $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="kentongan-problem"><strong>Kentongan:</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
}
