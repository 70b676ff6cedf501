/* The block in the editor. Plain JavaScript, because WordPress brings React and the controls itself. */
(function (wp, facts) {
  'use strict';

  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var sprintf = wp.i18n.sprintf;
  var controls = wp.components;
  var editor = wp.blockEditor;
  var widgets = facts.widgets;

  /** The options without those that say nothing, so that posts stay short. */
  function withOption(options, name, value) {
    var changed = Object.assign({}, options);
    if (value === '' || value === false) delete changed[name];
    else changed[name] = value;
    return changed;
  }

  function isValid(option, value) {
    return option.kind !== 'pattern' || !value || new RegExp(option.pattern).test(value);
  }

  function escapeAttribute(text) {
    return String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  }

  /** The page inside the preview: the widget as a visitor gets it, in a frame that can reach nothing here. */
  function toPreview(widget, options) {
    var attributes = {
      'data-kim-widget': widget,
      'data-regency': options.regency || facts.regency,
    };
    Object.keys(widgets[widget].options).forEach(function (name) {
      var value = options[name];
      if (value && isValid(widgets[widget].options[name], value)) {
        attributes['data-' + name] = value === true ? '' : value;
      }
    });
    var written = Object.keys(attributes)
      .map(function (name) {
        return ' ' + name + '="' + escapeAttribute(attributes[name]) + '"';
      })
      .join('');
    return (
      '<!doctype html><html lang="' +
      escapeAttribute(facts.language) +
      '"><head><meta charset="utf-8"><style>body{margin:0;font:16px/1.5 system-ui,sans-serif}</style>' +
      '<script async src="' +
      escapeAttribute(facts.backend + '/embed/v1/kim.js') +
      '"></scr' +
      'ipt></head><body><div' +
      written +
      '></div></body></html>'
    );
  }

  function renderControl(name, option, options, onChange) {
    var value = options[name];
    var change = function (next) {
      onChange(withOption(options, name, next));
    };
    if (option.kind === 'flag') {
      return el(controls.ToggleControl, {
        key: name,
        label: option.label,
        checked: !!value,
        onChange: change,
      });
    }
    if (option.kind === 'choice') {
      var choices = Object.keys(option.values).map(function (key) {
        return { value: key, label: option.values[key] };
      });
      return el(controls.SelectControl, {
        key: name,
        label: option.label,
        value: value || '',
        options: [
          /* translators: %s: what it is when nothing is chosen */
          { value: '', label: sprintf(__('%s (default)', 'kentongan'), option.none) },
        ].concat(choices),
        onChange: change,
      });
    }
    return el(controls.TextControl, {
      key: name,
      label: option.label,
      value: value || '',
      placeholder: option.example,
      help: isValid(option, value)
        ? undefined
        : /* translators: %s: an example */
          sprintf(__('Write it like %s; until then it is left out.', 'kentongan'), option.example),
      onChange: change,
    });
  }

  function renderInspector(props) {
    var attributes = props.attributes;
    var options = attributes.options || {};
    var setOptions = function (next) {
      props.setAttributes({ options: next });
    };
    var regency = {
      kind: 'pattern',
      pattern: '^\\d{2}\\.\\d{2}$',
      label: __('Another regency (code)', 'kentongan'),
      example: facts.regency || '35.02',
    };
    var offered = widgets[attributes.widget].options;
    return el(
      editor.InspectorControls,
      null,
      el(
        controls.PanelBody,
        { title: __('KIM widget', 'kentongan') },
        el(controls.SelectControl, {
          label: __('Shows', 'kentongan'),
          value: attributes.widget,
          options: Object.keys(widgets).map(function (name) {
            return { value: name, label: widgets[name].title };
          }),
          onChange: function (widget) {
            var kept = {};
            Object.keys(options).forEach(function (name) {
              if (name === 'regency' || widgets[widget].options[name]) kept[name] = options[name];
            });
            props.setAttributes({ widget: widget, options: kept });
          },
        }),
        Object.keys(offered).map(function (name) {
          return renderControl(name, offered[name], options, setOptions);
        }),
        renderControl('regency', regency, options, setOptions),
      ),
    );
  }

  function renderContent(attributes) {
    var options = attributes.options || {};
    if (!facts.backend || !(options.regency || facts.regency)) {
      return el(
        controls.Placeholder,
        { icon: 'groups', label: widgets[attributes.widget].title },
        facts.settingsUrl
          ? el(
              'a',
              { href: facts.settingsUrl },
              __('Enter the backend and the regency first', 'kentongan'),
            )
          : __('An administrator has to enter the backend and the regency first.', 'kentongan'),
      );
    }
    return el('iframe', {
      className: 'kentongan-preview',
      title: sprintf(
        /* translators: %s: name of a widget */
        __('Preview: %s', 'kentongan'),
        widgets[attributes.widget].title,
      ),
      srcDoc: toPreview(attributes.widget, options),
      sandbox: 'allow-scripts',
      height: widgets[attributes.widget].height / 2,
      tabIndex: -1,
    });
  }

  function Edit(props) {
    var attributes = Object.assign({}, props.attributes);
    // Written by hand, or by a newer version of this plugin.
    if (!widgets[attributes.widget]) attributes.widget = 'directory';
    var shown = Object.assign({}, props, { attributes: attributes });
    return el('div', editor.useBlockProps(), renderInspector(shown), renderContent(attributes));
  }

  wp.blocks.registerBlockType('kentongan/widget', {
    edit: Edit,
    save: function () {
      return null;
    },
    variations: Object.keys(widgets).map(function (name) {
      return {
        name: name,
        title: widgets[name].title,
        description: widgets[name].description,
        attributes: { widget: name },
        isDefault: name === 'directory',
        scope: ['inserter', 'transform'],
        isActive: ['widget'],
      };
    }),
  });
})(window.wp, window.kentonganBlock);
