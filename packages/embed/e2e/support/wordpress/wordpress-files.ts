/** What the configuration of a test's site depends on. */
export interface SiteFacts {
  readonly port: number;
  readonly socket: string;
  readonly log: string;
}

/** Writes `wp-config.php`. */
export function wpConfigSource({ port, socket, log }: SiteFacts): string {
  return `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', 'only a test ' . $name); define($name . '_SALT', 'of the plugin ' . $name);
}
define('WP_HOME', 'http://127.0.0.1:${port}'); define('WP_SITEURL', WP_HOME);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${log}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost');
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/**
 * What a site needs to be tested on one machine, and only for that: it may reach backends there,
 * which WordPress refuses by default; it sends no mail; and it speaks the language of an option.
 */
export const localPluginSource = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports, $host, $url) {
  return array_merge($ports, [wp_parse_url($url, PHP_URL_PORT)]);
}, 10, 3);
add_filter('pre_wp_mail', '__return_true');
add_filter('locale', function ($locale) { return get_option('test_locale') ?: $locale; });
`;
