/* Elements of the page. Every text of a document goes through here, and always as text, never as HTML. */

/** An element with attributes, and children that are elements or texts; an attribute that is null or false is left out. */
function element(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(9).filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

const byIdOf = (id) => document.getElementById(id);

/** A link if the address is one of the web, otherwise its text: an address may be anything, also a script. */
function webLink(address, text) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    // Not an address at all.
  }
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return isWeb ? element('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank' }, text ?? address) : String(address);
}
