// Walks through pages as readers do: with eyes, keyboard, telephone, dark and light, with the script and without it.
// node walk.mjs MODULES CHROMIUM PAGE... ; MODULES is a folder with node_modules/axe-core and node_modules/playwright-core.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, executablePath, ...pages] = process.argv.slice(2);
const require = createRequire(join(modules, 'walk.cjs'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core'), 'utf8');
const complaints = [];

let at = '';
function expect(isSo, what) {
  if (!isSo) {
    complaints.push(`${at}: ${what}`);
  }
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function open(file, how, step) {
  at = `${basename(file)}, ${step}`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how });
  const page = await context.newPage();
  page.on('console', message => expect(message.type() !== 'error', `the browser says '${message.text()}'`));
  page.on('pageerror', error => expect(false, `the script fails: ${error.message}`));
  page.on('request', request => expect(request.url().startsWith('file:'), `asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function inspect(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document));
  for (const violation of violations) {
    expect(false, `${violation.id} (${violation.impact}): ${violation.help}: ${violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ')}`);
  }
}

async function themes(file) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 360]) {
      const page = await open(file, { colorScheme, viewport: { width, height: 800 } }, `${colorScheme}, ${width} pixels`);
      await inspect(page);
      const [reaches, sees] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(reaches <= sees, `is ${reaches} pixels wide`);
      await page.context().close();
    }

    const page = await open(file, { colorScheme }, `${colorScheme}, switched`);
    const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.locator('#theme').press('Enter');
    expect(await page.locator('#theme').getAttribute('aria-pressed') === String(colorScheme === 'light'), 'the switch does not say its state');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor) !== before, 'the switch changes nothing');
    await inspect(page);
    await page.context().close();
  }
}

async function keyboard(file) {
  const page = await open(file, {}, 'by keyboard');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await skip.evaluate(link => link === document.activeElement && link.getBoundingClientRect().width > 10), 'the first stop is not the way past the contents');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement.id === 'main'), 'the way past the contents does not lead to them');

  await page.reload();
  const stops = await page.evaluate(() => [...document.querySelectorAll('a[href], button, select, summary, [tabindex="0"]')]
    .filter(stop => stop.checkVisibility()).map((stop, place) => (stop.dataset.stop = place)).length);
  const reached = new Set();
  for (let press = 0; press < stops; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => ({
      place: document.activeElement.dataset.stop,
      name: document.activeElement.outerHTML.slice(0, 80),
      isSeen: getComputedStyle(document.activeElement).outlineStyle !== 'none',
    }));
    reached.add(stop.place);
    expect(stop.isSeen, `nobody sees that the focus is on ${stop.name}`);
  }

  expect(reached.size === stops && !reached.has(undefined), `${reached.size} of ${stops} stops can be reached`);
  expect(await page.evaluate(() => [...document.querySelectorAll('.scroll')].every(frame =>
    !frame.checkVisibility() || (frame.scrollWidth > frame.clientWidth + 1) === (frame.tabIndex === 0))), 'a table that is scrolled is no stop, or one that is not scrolled is');
  await page.context().close();
}

async function choices(file) {
  const page = await open(file, {}, 'choosing');
  const seen = () => page.locator('.measure:visible h3').allTextContents();
  if (await page.locator('.explorer').count() === 0) {
    await page.context().close();
    return;
  }

  const first = await seen();
  expect(first.length === 1, `${first.length} measures are seen before anybody chooses`);
  await page.locator('select[name=measure]').focus();
  await page.keyboard.press('ArrowDown');
  const second = await seen();
  expect(second.length === 1 && second[0] !== first[0], 'choosing a measure does not change what is seen');

  const reference = () => page.locator('.measure:visible th[scope=colgroup]:visible').allTextContents();
  const before = await reference();
  await page.locator('select[name=reference]').focus();
  await page.keyboard.press('ArrowDown');
  const after = await reference();
  expect(before.length === 1 && after.length === 1 && before[0] !== after[0], 'choosing a reference does not change what is seen');

  const rows = () => page.locator('.measure:visible tbody tr').evaluateAll(all => all.map(row => ({ name: row.cells[0].textContent, score: row.dataset.score })));
  const network = await rows();
  await page.locator('select[name=order]').selectOption('2');
  const scores = (await rows()).map(row => row.score === undefined ? -1 : Number(row.score));
  expect(scores.every((score, place) => place === 0 || scores[place - 1] >= score), 'ordering by score does not');
  const unscored = rows => rows.filter(row => row.score === undefined).map(row => row.name).join();
  expect(unscored(await rows()) === unscored(network), 'units without a score are not in the order of the network');
  await page.locator('select[name=order]').selectOption('1');
  const names = (await rows()).map(row => row.name);
  const language = await page.locator('html').getAttribute('lang');
  expect(names.join() === names.toSorted(new Intl.Collator(language).compare).join(), 'ordering by name does not');
  await page.locator('select[name=order]').selectOption('0');
  expect((await rows()).map(row => row.name).join() === network.map(row => row.name).join(), 'nothing leads back to the order of the network');
  expect((await page.locator('[role=status]').textContent()).includes(second[0]), 'nobody is told what is shown');
  await inspect(page);
  await page.context().close();
}

async function withoutScript(file) {
  const page = await open(file, { javaScriptEnabled: false }, 'without script');
  expect(await page.locator('.measure:visible').count() === await page.locator('.measure').count(), 'some measures are not seen');
  expect(await page.locator('.choices:visible, #theme:visible').count() === 0, 'something is shown that does nothing');
  expect(await page.locator('.measure [data-reference]:is(th, td):visible').count() === await page.locator('.measure [data-reference]:is(th, td)').count(), 'some references are not seen');
  await page.context().close();
}

for (const file of pages) {
  await themes(file);
  await keyboard(file);
  await choices(file);
  await withoutScript(file);
}

await browser.close();
console.log(complaints.length === 0 ? `${pages.length} pages walked through.` : complaints.join('\n'));
process.exitCode = complaints.length === 0 ? 0 : 1;
