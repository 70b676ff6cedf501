import type { PlaceWords } from '../id/places.js';

/** English. */
export const places: PlaceWords = {
  script: {
    wordpress:
      'Child theme: header.php before </head>, or a plugin that inserts code (Administrator role).',
    joomla:
      'System > Site Templates > Options > custom code in <head>, or an unfiltered "Custom HTML" module.',
    opensid:
      'Admin Web > Widget > the dynamic widget with the KIM code, or the theme in desa/themes.',
    opendk: 'The files in resources/views/layouts/frontend, before </head>.',
    blogger: 'Theme > Edit HTML, before </head>; write async="async".',
    laravel: 'The Blade layout, such as resources/views/layouts/app.blade.php, before </head>.',
    plain: 'The HTML file of this page, before </head>.',
  },
  markup: {
    wordpress: 'A "Custom HTML" block on this page; use the div (an Author may, too).',
    joomla: 'A "Custom HTML" module, editor "None", text filter "No Filtering".',
    opensid: 'Admin Web > Widget > content of the dynamic widget; paste in code mode.',
    opendk: 'The Blade file of this page; the article editor removes unknown tags.',
    blogger: 'Layout > "HTML/JavaScript" gadget, or the post in HTML view.',
    laravel:
      'The Blade file of this page; content from the database needs {!! !!} or shows as text.',
    plain: 'The HTML file of this page.',
  },
  policy: {
    wordpress:
      'The security plugin that sends the policy (such as "HTTP Headers"), .htaccess, or the server configuration.',
    joomla: 'System > Plugins > "System - HTTP Headers", tab Content Security Policy.',
    opensid: 'Configuration of the web server (.htaccess or nginx) in front of OpenSID.',
    opendk: 'app/Http/Middleware/SecurityHeaders.php; or the same-origin mode (see the guide).',
    blogger: 'Theme > Edit HTML: the meta tag Content-Security-Policy.',
    laravel:
      'config/csp.php (spatie/laravel-csp), the middleware that sends the policy, or the server configuration.',
    plain:
      'Configuration of the web server (Header set … in .htaccess, add_header … in nginx) or the meta tag.',
  },
  optimiser: {
    wordpress:
      'Settings of the cache plugin: add kim.js to its JavaScript exclusions (delay, combine, minify).',
    joomla: 'The optimising plugin (such as JCH Optimize): exclude the file kim.js.',
    opensid: 'Cloudflare or the proxy in front: exclude kim.js, or turn Rocket Loader off.',
    opendk:
      'Cloudflare or the proxy that serves the district site: exclude kim.js from optimisation.',
    blogger: 'Theme > Edit HTML: the lazy-loading script of the theme; exclude kim.js.',
    laravel:
      'The optimising package (such as laravel-page-speed): exclude kim.js; Cloudflare as well.',
    plain: 'The optimiser of the server, CDN or Cloudflare: exclude kim.js.',
  },
  styles: {
    wordpress: 'Appearance > Customize > Additional CSS, or style.css of the child theme.',
    joomla: 'The file user.css of the template (media/templates/site/…/css/user.css).',
    opensid: 'The CSS file of the theme in desa/themes.',
    opendk: 'The CSS file of the OpenDK theme in public/css.',
    blogger: 'Theme > Customize > Advanced > Add CSS.',
    laravel: 'resources/css/app.css, followed by npm run build.',
    plain: 'The CSS file of this site.',
  },
  snapshot: {
    wordpress:
      'The folder of the snapshot beside wp-config.php, by FTP or the file manager of the host; not the Media Library.',
    joomla: 'The folder of the snapshot beside configuration.php, by FTP; not the Media Manager.',
    opensid: 'The folder of the snapshot at the root of OpenSID, beside the folder desa, by FTP.',
    opendk: 'The folder of the snapshot inside the public folder of OpenDK.',
    blogger: 'Blogger cannot keep files; use the widget without data-src.',
    laravel: 'The folder of the snapshot inside public; let no deployment remove it.',
    plain: 'The folder of the snapshot on this site, by FTP or the file manager of the host.',
  },
  backend: everywhere(
    'The server of the KIM backend and the proxy in front of it; ask its operator.',
  ),
  office: everywhere('The command line on the server of the KIM backend; its operator runs it.'),
  visitor: everywhere('The computer or network on which this page was opened.'),
};

function everywhere(text: string): PlaceWords['backend'] {
  return {
    wordpress: text,
    joomla: text,
    opensid: text,
    opendk: text,
    blogger: text,
    laravel: text,
    plain: text,
  };
}
