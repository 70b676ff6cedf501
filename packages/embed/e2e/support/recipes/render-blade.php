<?php
// Renders a view with Laravel's own Blade compiler: php render-blade.php FOLDER VIEW. FOLDER is laid out as a Laravel project.
[ , $folder, $view ] = $argv;
require '/usr/share/php/Illuminate/View/autoload.php';
require '/usr/share/php/Illuminate/Events/autoload.php';
require '/usr/share/php/Illuminate/Filesystem/autoload.php';

use Illuminate\Container\Container;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Contracts\View\Factory as FactoryContract;
use Illuminate\Events\Dispatcher;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Str;
use Illuminate\View\Compilers\BladeCompiler;
use Illuminate\View\Engines\CompilerEngine;
use Illuminate\View\Engines\EngineResolver;
use Illuminate\View\Factory;
use Illuminate\View\FileViewFinder;

// The compiler itself uses what PHP 8.2 calls old.
error_reporting( E_ALL & ~E_DEPRECATED );

// Laravel's helpers for what the project has set.
function env( $name, $default = null ) {
	$value = getenv( $name );
	return false === $value ? $default : $value;
}
function config( $key ) {
	global $folder;
	[ $file, $path ] = explode( '.', $key, 2 );
	$value = require "$folder/config/$file.php";
	foreach ( explode( '.', $path ) as $part ) {
		$value = $value[ $part ];
	}
	return $value;
}

// Names for what is written once; the package that makes them is not needed for that.
Str::createUuidsUsing( fn() => bin2hex( random_bytes( 16 ) ) );

$container = new Container();
Container::setInstance( $container );
$files = new Filesystem();
mkdir( "$folder/cache" );
$blade    = new BladeCompiler( $files, "$folder/cache" );
$resolver = new EngineResolver();
$resolver->register( 'blade', fn() => new CompilerEngine( $blade, $files ) );
$factory = new Factory( $resolver, new FileViewFinder( $files, array( "$folder/resources/views" ) ), new Dispatcher( $container ) );
$factory->setContainer( $container );
$container->instance( FactoryContract::class, $factory );
$container->instance( 'view', $factory );
$container->instance( 'blade.compiler', $blade );
// Where the compiler looks for classes of components; a project has a namespace.
$container->instance(
	Application::class,
	new class() {
		public function getNamespace() {
			return 'App\\';
		}
	}
);
echo $factory->make( $view )->render();
