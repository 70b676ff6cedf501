<?php
/**
 * What can be shown, and how it can be changed. Block, shortcode and checks read this one list.
 *
 * @package Kentongan
 */

namespace Kentongan;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the four widgets by name.
 *
 * An option is `flag`, `choice` (what it can be, with a word for each; `none` is the word for what it
 * is without one), or `pattern` (what its value has to look like).
 *
 * @return array<string, array{title: string, description: string, link: string, page: string, height: int, options: array}>
 */
function get_widgets() {
	$district = array(
		'kind'    => 'pattern',
		'pattern' => '^\d{2}\.\d{2}\.\d{2}$',
		'label'   => __( 'Only this district (code)', 'kentongan' ),
		'example' => '35.02.17',
	);
	$group    = array(
		'kind'    => 'pattern',
		'pattern' => '^[a-z0-9]+(-[a-z0-9]+)*$',
		'label'   => __( 'Only this group (short name in its address)', 'kentongan' ),
		'example' => 'reog-bina',
	);
	$limit    = array(
		'kind'    => 'pattern',
		'pattern' => '^[1-9]\d{0,2}$',
		'label'   => __( 'How many at first', 'kentongan' ),
		'example' => '12',
	);
	$heading  = choice(
		__( 'Level of headings', 'kentongan' ),
		'3',
		array(
			'2' => '2',
			'3' => '3',
			'4' => '4',
			'5' => '5',
			'6' => '6',
		)
	);
	$common   = array(
		'lang'  => choice(
			__( 'Language', 'kentongan' ),
			__( 'That of the page', 'kentongan' ),
			array(
				'id' => 'Bahasa Indonesia',
				'en' => 'English',
			)
		),
		'theme' => choice(
			__( 'Theme', 'kentongan' ),
			__( 'That of the page', 'kentongan' ),
			array(
				'auto'  => __( 'That of the page', 'kentongan' ),
				'light' => __( 'Light', 'kentongan' ),
				'dark'  => __( 'Dark', 'kentongan' ),
			)
		),
	);
	return array(
		'directory'     => array(
			'title'       => __( 'KIM directory', 'kentongan' ),
			'description' => __( 'The groups by district, with search and filters.', 'kentongan' ),
			'link'        => __( 'Directory of community information groups (KIM)', 'kentongan' ),
			'page'        => '/direktori',
			'height'      => 900,
			'options'     => array(
				'layout'        => choice(
					__( 'Layout', 'kentongan' ),
					__( 'List', 'kentongan' ),
					array(
						'list'  => __( 'List', 'kentongan' ),
						'cards' => __( 'Cards', 'kentongan' ),
						'table' => __( 'Table', 'kentongan' ),
					)
				),
				'flat'          => flag( __( 'One list without headings of districts', 'kentongan' ) ),
				'no-search'     => flag( __( 'Without search box and filters', 'kentongan' ) ),
				'district'      => $district,
				'group-type'    => choice(
					__( 'Only this kind of group', 'kentongan' ),
					__( 'All', 'kentongan' ),
					array(
						'kim'                     => 'KIM',
						'kim_forum'               => __( 'Forum of KIM', 'kentongan' ),
						'traditional_media_forum' => __( 'Forum of traditional media (FK Metra)', 'kentongan' ),
						'telecenter'              => __( 'Telecenter', 'kentongan' ),
					)
				),
				'group'         => $group,
				'limit'         => $limit,
				'heading-level' => $heading,
			) + $common,
		),
		'activity-feed' => array(
			'title'       => __( 'KIM activities', 'kentongan' ),
			'description' => __( 'News, announcements and events of the groups.', 'kentongan' ),
			'link'        => __( 'Activities of community information groups (KIM)', 'kentongan' ),
			'page'        => '/kegiatan',
			'height'      => 900,
			'options'     => array(
				'layout'        => choice(
					__( 'Layout', 'kentongan' ),
					__( 'Cards', 'kentongan' ),
					array(
						'cards'   => __( 'Cards', 'kentongan' ),
						'list'    => __( 'List', 'kentongan' ),
						'compact' => __( 'Titles only', 'kentongan' ),
					)
				),
				'events'        => choice(
					__( 'Only events', 'kentongan' ),
					__( 'All', 'kentongan' ),
					array(
						'upcoming' => __( 'Coming', 'kentongan' ),
						'past'     => __( 'Past', 'kentongan' ),
					)
				),
				'no-filters'    => flag( __( 'Without the filter button', 'kentongan' ) ),
				'district'      => $district,
				'group'         => $group,
				'limit'         => $limit,
				'type'          => word( __( 'Only this type (such as announcement)', 'kentongan' ), 'announcement' ),
				'category'      => word( __( 'Only this theme (such as health)', 'kentongan' ), 'health' ),
				'heading-level' => $heading,
			) + $common,
		),
		'coverage'      => array(
			'title'       => __( 'KIM coverage', 'kentongan' ),
			'description' => __( 'How many villages and districts have a group.', 'kentongan' ),
			'link'        => __( 'Coverage of community information groups (KIM)', 'kentongan' ),
			'page'        => '/cakupan',
			'height'      => 560,
			'options'     => $common,
		),
		'contact-form'  => array(
			'title'       => __( 'KIM contact form', 'kentongan' ),
			'description' => __( 'A message to the office, with a number to follow it.', 'kentongan' ),
			'link'        => __( 'Contact community information groups (KIM)', 'kentongan' ),
			'page'        => '/direktori',
			'height'      => 900,
			'options'     => array( 'group' => $group ) + $common,
		),
	);
}

/**
 * An option with a few values.
 *
 * @param string   $label  What it is called.
 * @param string   $none   Word for what it is without one.
 * @param string[] $values What it can be, with a word for each.
 */
function choice( $label, $none, array $values ) {
	return array(
		'kind'   => 'choice',
		'label'  => $label,
		'none'   => $none,
		'values' => $values,
	);
}

/**
 * An option that is there or not.
 *
 * @param string $label What it is called.
 */
function flag( $label ) {
	return array(
		'kind'  => 'flag',
		'label' => $label,
	);
}

/**
 * An option whose values the backend may add to.
 *
 * @param string $label   What it is called.
 * @param string $example A value.
 */
function word( $label, $example ) {
	return array(
		'kind'    => 'pattern',
		'pattern' => '^[a-z]+(_[a-z]+)*$',
		'label'   => $label,
		'example' => $example,
	);
}
