(function () {
  'use strict';

  // Dark or light: the device decides until the reader does.
  var root = document.documentElement;
  var theme = document.getElementById('theme');
  var device = window.matchMedia('(prefers-color-scheme: dark)');
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : device.matches;
  }
  function tellTheme() {
    theme.setAttribute('aria-pressed', String(isDark()));
  }
  theme.addEventListener('click', function () {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    tellTheme();
  });
  device.addEventListener('change', tellTheme);
  tellTheme();
  theme.hidden = false;

  // What need not be scrolled need not be stopped at, and its header may follow the page.
  var frames = document.querySelectorAll('.scroll');
  function tellFrames() {
    frames.forEach(function (frame) {
      frame.classList.remove('fits');
      var fits = frame.clientWidth + 2 > frame.scrollWidth;
      frame.classList.toggle('fits', fits);
      if (fits) {
        frame.removeAttribute('tabindex');
      } else {
        frame.tabIndex = 0;
      }
    });
  }
  window.addEventListener('resize', tellFrames);

  // Choosing measure, reference and order: hides, shows and sorts what stands on the page.
  document.querySelectorAll('.explorer').forEach(function (explorer) {
    var language = new Intl.Collator(root.lang);
    var choices = explorer.querySelector('.choices');
    var status = explorer.querySelector('[role=status]');
    var measures = Array.from(explorer.querySelectorAll('.measure'));
    measures.forEach(function (measure) {
      measure.querySelectorAll('tbody tr').forEach(function (row, place) {
        row.place = place;
      });
    });
    function choice(name) {
      return choices.querySelector('[name=' + name + ']');
    }
    function name(row) {
      return row.querySelector('th').textContent;
    }

    // Units without a score stand last, in the network's order: their place says nothing of what is withheld.
    function compare(one, other) {
      var order = choice('order').value;
      var known = (other.dataset.score !== undefined) - (one.dataset.score !== undefined);
      var wanted = 0;
      if (order === '1') {
        wanted = language.compare(name(one), name(other));
      } else if (order === '2') {
        wanted = known || (Number(other.dataset.score) - Number(one.dataset.score)) || 0;
      }
      return wanted || one.place - other.place;
    }
    function show() {
      measures.forEach(function (measure, place) {
        measure.hidden = String(place) !== choice('measure').value;
        if (measure.hidden) {
          return;
        }
        measure.querySelectorAll('[data-reference]').forEach(function (part) {
          part.toggleAttribute('hidden', part.dataset.reference !== choice('reference').value);
        });
        var body = measure.querySelector('tbody');
        Array.from(body.rows).sort(compare).forEach(function (row) {
          body.append(row);
        });
      });
      tellFrames();
    }
    function say() {
      status.textContent = ['measure', 'reference', 'order'].reduce(function (words, part, place) {
        var chosen = choice(part).selectedOptions[0].textContent.trim();
        return words.split('{' + place + '}').join(chosen);
      }, status.dataset.words);
    }
    choices.addEventListener('change', function () {
      show();
      say();
    });
    choices.hidden = false;
    explorer.classList.add('chosen');
    show();
  });

  tellFrames();
}());
