// Chips filter the grid; the state list gives way to a free region field outside the US.
for (const chip of document.querySelectorAll('.chip')) {
  chip.addEventListener('click', () => {
    for (const other of document.querySelectorAll('.chip')) other.setAttribute('aria-pressed', String(other === chip));
    for (const item of document.querySelectorAll('.grid li')) {
      item.hidden = chip.dataset.kind !== '' && item.dataset.kind !== chip.dataset.kind;
    }
  });
}

const country = document.querySelector('select[name="country"]');
if (country) {
  const show = () => {
    const us = country.value === 'US';
    document.querySelector('.field-province').hidden = !us;
    document.querySelector('.field-region').hidden = us;
  };
  country.addEventListener('change', show);
  show();
}
