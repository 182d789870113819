// Makes pages that already work a little smoother. Nothing may depend on it.
(function () {
  'use strict';

  // Renews what is marked data-live="seconds" from the same page until the mark is gone.
  function renew(id, seconds) {
    setTimeout(function () {
      fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(new Error(answer.status)); })
        .then(function (html) {
          var page = new DOMParser().parseFromString(html, 'text/html');
          var now = document.getElementById(id);
          var next = page.getElementById(id);
          if (!now || !next) { return; }
          if (!next.dataset.live) { location.reload(); return; }
          now.replaceWith(document.adoptNode(next));
          renew(id, Number(next.dataset.live));
        })
        .catch(function () { renew(id, Math.min(seconds * 2, 30)); });
    }, seconds * 1000);
  }
  document.querySelectorAll('[data-live]').forEach(function (live) {
    renew(live.id, Number(live.dataset.live));
  });

  // A file may be dropped anywhere on its field.
  document.querySelectorAll('[data-drop]').forEach(function (drop) {
    var input = drop.querySelector('input[type=file]');
    function mark(on) { return function () { drop.classList.toggle('over', on); }; }
    drop.classList.add('ready');
    drop.addEventListener('dragover', function (event) { event.preventDefault(); mark(true)(); });
    drop.addEventListener('dragleave', mark(false));
    drop.addEventListener('drop', function (event) {
      event.preventDefault();
      mark(false)();
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });

  // Suggests what may be meant while one types, as data-suggest says; the last answer counts.
  document.querySelectorAll('[data-suggest]').forEach(function (around) {
    var input = around.querySelector('input');
    if (!input) { return; }
    var list = document.createElement('datalist');
    var waiting;
    list.id = input.id + '-list';
    input.after(list);
    input.setAttribute('list', list.id);
    input.setAttribute('autocomplete', 'off');
    input.addEventListener('input', function () {
      var words = input.value;
      clearTimeout(waiting);
      waiting = setTimeout(function () {
        fetch(around.dataset.suggest + '?q=' + encodeURIComponent(words), { credentials: 'same-origin' })
          .then(function (answer) { return answer.ok ? answer.json() : []; })
          .then(function (names) {
            if (input.value !== words) { return; }
            list.replaceChildren.apply(list, names.map(function (name) {
              var option = document.createElement('option');
              option.value = name;
              return option;
            }));
          })
          .catch(function () { list.replaceChildren(); });
      }, 150);
    });
  });

  // A form is sent once, however often its button is pressed within three seconds.
  document.addEventListener('submit', function (event) {
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = 'yes';
    setTimeout(function () { delete event.target.dataset.sent; }, 3000);
  });

  // The menu of a phone closes with Escape and by a touch beside it.
  document.querySelectorAll('details.menu').forEach(function (menu) {
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
    });
    document.addEventListener('click', function (event) {
      if (menu.open && !menu.contains(event.target)) { menu.open = false; }
    });
  });
})();
