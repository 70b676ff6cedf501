<?php
// Serves the routes of a guide with Laravel's own router, HTTP client and facades, as an application does
// for routes/api.php; only the two helpers that come with a whole application are written here.
if ( is_file( $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ) ) {
	return false;
}
// The version of Debian uses what PHP 8.2 calls old.
error_reporting( E_ALL & ~E_DEPRECATED );
foreach ( array( 'Illuminate/Events', 'Illuminate/Http', 'Illuminate/Routing', 'GuzzleHttp' ) as $part ) {
	require "/usr/share/php/$part/autoload.php";
}

use Illuminate\Container\Container;
use Illuminate\Events\Dispatcher;
use Illuminate\Http\Client\Factory;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Router;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Facades\Route;

function response( $content, $status ) {
	return new Response( $content, $status );
}

$container = new Container();
Container::setInstance( $container );
$container->instance( 'router', new Router( new Dispatcher( $container ), $container ) );
$container->instance( Factory::class, new Factory() );
Facade::setFacadeApplication( $container );

Route::prefix( 'api' )->group( $_SERVER['DOCUMENT_ROOT'] . '/api.php' );
$request = Request::capture();
// As an application's kernel does, so that routes are given this request.
$container->instance( Request::class, $request );
try {
	$container->make( 'router' )->dispatch( $request )->prepare( $request )->send();
} catch ( Symfony\Component\HttpKernel\Exception\NotFoundHttpException $error ) {
	http_response_code( 404 );
}
