<?php
// Installs WordPress as its own installer does: php install-site.php SITE ADDRESS, accounts as JSON in SITE_ACCOUNTS.
define( 'WP_INSTALLING', true );
$site = $argv[1];
$database = new mysqli( 'localhost', 'root', '', '', 0, dirname( $site ) . '/db/db.sock' );
$database->query( 'create database wp character set utf8mb4' );
$database->close();

require $site . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$accounts = json_decode( getenv( 'SITE_ACCOUNTS' ), true );
wp_install( 'Situs Kabupaten', 'administrator', 'administrator@example.id', false, '', $accounts['administrator'] );
foreach ( $accounts as $role => $password ) {
	if ( 'administrator' !== $role ) {
		$made = wp_insert_user(
			array(
				'user_login' => $role,
				'user_email' => $role . '@example.id',
				'user_pass'  => $password,
				'role'       => $role,
			)
		);
		if ( is_wp_error( $made ) ) {
			throw new Exception( $made->get_error_message() );
		}
	}
}
update_option( 'timezone_string', 'Asia/Jakarta' );
switch_theme( 'twentytwentythree' );
