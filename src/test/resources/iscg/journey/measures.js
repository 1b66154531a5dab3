// What axe-core does not measure; each gives sentences on what is not as it should be.
window.measures = (() => {
  const SMALLEST_TARGET = 44 // pixels, as 2.5.5 asks for
  const SMALLEST_CONTRAST = 3 // of what one must see to know a control, as 1.4.11 asks for

  const roots = (root = document) =>
    [root, ...[...root.querySelectorAll('*')].filter((one) => one.shadowRoot).flatMap((one) => roots(one.shadowRoot))]
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)])
  const above = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host
  const said = (one) => {
    const text = (one.getAttribute('aria-label') || one.textContent || one.id || '').trim().replace(/\s+/g, ' ')
    return `<${one.localName}${one.className ? ` class="${one.className}"` : ''}> ${text.slice(0, 60)}`
  }
  const isSeen = (one) =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getBoundingClientRect().width > 1 && !isClipped(one)
  const isClipped = (one) => {
    for (let at = one; at; at = above(at)) if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true
    return false
  }

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = 'rgba(0, 0, 0, 0)'
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const over = (front, back) => {
    const share = front[3] / 255
    return [0, 1, 2].map((part) => front[part] * share + back[part] * (1 - share)).concat(255)
  }
  const ground = (one) => {
    const layers = []
    for (let at = one; at; at = above(at)) layers.push(rgba(getComputedStyle(at).backgroundColor))
    const page = matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 255] : [255, 255, 255, 255]
    return layers.reverse().reduce((back, front) => over(front, back), page)
  }
  const luminance = (colour) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, part) => {
      const share = colour[part] / 255
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
    }, 0)
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const colourOfShadow = (shadow) => shadow.match(/(rgba?|color|oklch)\([^)]*\)/)?.[0]

  // The edge or the ground by which one sees where a field or a box is.
  const EDGES = 'input:not([type=hidden]), textarea, select, [part~=input-field], [part=checkbox], [part=radio]'
  const controls = () =>
    all(EDGES)
      .filter(isSeen)
      .filter((one) => !one.assignedSlot) // Vaadin draws the edge around it
  const edgeContrast = (one) => {
    const around = ground(above(one))
    const styles = [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one, '::after')]
    const colours = styles.flatMap((style) => [
      ...(parseFloat(style.borderTopWidth) > 0 || parseFloat(style.borderBottomWidth) > 0
        ? [style.borderTopColor, style.borderBottomColor]
        : []),
      ...(style.outlineStyle !== 'none' ? [style.outlineColor] : []),
      ...(style.boxShadow !== 'none' ? [colourOfShadow(style.boxShadow)] : []),
      ...(style.backgroundColor ? [style.backgroundColor] : []),
    ])
    return Math.max(...colours.filter(Boolean).map((colour) => contrast(over(rgba(colour), around), around)))
  }
  const faintControls = () =>
    controls()
      .filter((one) => one.type !== 'checkbox' && one.type !== 'radio' && one.type !== 'file')
      .filter((one) => edgeContrast(one) < SMALLEST_CONTRAST)
      .map((one) => `${edgeContrast(one).toFixed(2)}:1 has the edge of ${said(one)} in ${said(above(one))}`)

  // Links in texts and tables are as high as their lines, which axe-core holds against 24 pixels; what one works with is higher.
  const TARGETS =
    'button, summary, vaadin-button, [part~=input-field], select, [role=button], nav a, .main-button, .plain-button, .account a, .page-footer a'
  const smallTargets = () =>
    all(TARGETS)
      .filter(isSeen)
      .filter((one) => getComputedStyle(one).display !== 'contents')
      .filter((one) => one.getBoundingClientRect().height < SMALLEST_TARGET - 0.5)
      .map((one) => `${one.getBoundingClientRect().height} px high is ${said(one)}`)

  const isOnPicture = (one) => {
    for (let at = one; at; at = above(at)) if (getComputedStyle(at).backgroundImage !== 'none') return true
    return false
  }
  // Of a text in a plot, on the shape under its middle.
  const plotContrast = (text) => {
    const box = text.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const fills = [...text.closest('svg').querySelectorAll('rect, circle, ellipse, path, polygon')]
      .filter((shape) => !shape.closest('defs'))
      .filter((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect()
        return left <= x && x <= right && top <= y && y <= bottom
      })
      .map((shape) => getComputedStyle(shape).fill)
      .filter((fill) => fill !== 'none')
    if (fills.some((fill) => fill.startsWith('url'))) return 0
    const around = fills.reduce((back, fill) => over(rgba(fill), back), ground(text.closest('svg')))
    return contrast(over(rgba(getComputedStyle(text).fill), around), around)
  }
  // Of texts on plain grounds; nothing of those on pictures.
  const textContrast = (one) => {
    if (isOnPicture(one)) return 0
    if (one.closest('svg')) return plotContrast(one)
    const around = ground(one)
    return contrast(over(rgba(getComputedStyle(one).color), around), around)
  }

  // When styles are as they will be.
  const settled = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    roots().forEach((root) => root.getAnimations().forEach((one) => one.effect?.getComputedTiming().iterations < Infinity && one.finish()))
  }

  // What is seen of a page, in a number: where everything is, and in which colours.
  const COLOURS = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'boxShadow', 'fill', 'textDecorationLine', 'visibility', 'opacity']
  const face = () => {
    restart()
    let number = 7
    for (const one of all('*')) {
      const style = getComputedStyle(one)
      const { left, top, width, height } = one.getBoundingClientRect()
      const box = [left + scrollX, top + scrollY, width, height].map(Math.round)
      for (const letter of [one.localName, ...box, ...COLOURS.map((colour) => style[colour])].join()) {
        number = (Math.imul(number, 31) + letter.charCodeAt(0)) | 0
      }
    }
    return number
  }

  // Nothing comes or goes under the pointer.
  const SHOWS = ['display', 'visibility', 'opacity', 'content', 'clip-path', 'clip', 'height', 'block-size']
  const rules = (list) => [...list].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule.cssRules) : []), ...(rule.styleSheet ? rules(rule.styleSheet.cssRules) : [])])
  const hovering = () => [
    ...[...document.styleSheets]
      .filter((sheet) => sheet.href?.includes('portal') || sheet.href?.includes('/styles/'))
      .flatMap((sheet) => rules(sheet.cssRules))
      .filter((rule) => rule.selectorText?.includes(':hover') && SHOWS.some((property) => rule.style.getPropertyValue(property)))
      .map((rule) => `under the pointer alone: ${rule.cssText}`),
    // but what the pointer alone works with, and a button beside it does as well
    ...all('main [title]:not(svg *, iframe, [aria-hidden=true]), vaadin-tooltip').map((one) => `under the pointer alone: title of ${said(one)}`),
  ]

  const sideways = () => {
    const width = document.documentElement.clientWidth
    return document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} px wide on ${width}`] : []
  }

  // ---- Where the keyboard is ----

  const focused = () => {
    let one = document.activeElement
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement
    return one === document.body || one === document.documentElement ? null : one
  }
  const hasRing = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && rgba(style.outlineColor)[3] > 0
  const ring = (one) => {
    for (let at = one, steps = 0; at && steps < 4; at = above(at), steps++) {
      if (steps === 0) at.getAnimations({ subtree: true }).forEach((motion) => motion.finish()) // or it is seen as it begins
      const around = [at, ...(at.shadowRoot ? at.shadowRoot.querySelectorAll('[part]') : [])]
      const ringed = around.find((part) => hasRing(getComputedStyle(part)))
      if (ringed) return ringed
    }
    return null
  }
  // The whole of a field, whose label and box stand for what is typed into.
  const FIELDS = ['checkbox', 'radio-button', 'text-field', 'text-area', 'integer-field', 'combo-box', 'date-picker', 'select']
  const whole = (one) => one.closest(FIELDS.map((field) => `vaadin-${field}`).join()) ?? one
  const belongs = (part, one) => {
    for (let at = part; at; at = above(at)) if (at === one) return true
    return part.contains(one) && part.parentElement?.localName === 'label'
  }
  const hits = (one, x, y) => {
    let at = document.elementFromPoint(x, y)
    for (let inside = at; inside; ) {
      at = inside
      inside = at.shadowRoot?.elementFromPoint(x, y)
      if (inside === at) break
    }
    return at !== null && belongs(at, one)
  }
  const clamp = (value, most) => Math.max(0, Math.min(value, most))
  // One step of the walk: what is wrong where the keyboard is now; null at the page's end.
  let before = null
  let stops = [] // of the last walk by Tab
  let reachable = [] // when it began
  const KEYBOARD = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'
  const keyboardPlaces = () => all(KEYBOARD).filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0)
  const step = (isForced) => {
    const one = focused()
    if (!one) return null
    stops.push(one)
    return faults(one, isForced)
  }
  const faults = (one, isForced) => {
    const wrong = []
    const field = whole(one)
    const rects = [...field.getClientRects()].filter((rect) => rect.width > 0)
    const rect = rects[0]
    if (!rect) wrong.push('cannot be seen')
    else {
      const [top, bottom] = [clamp(rect.top, innerHeight), clamp(rect.bottom, innerHeight)]
      const [left, right] = [clamp(rect.left, innerWidth), clamp(rect.right, innerWidth)]
      const isSomewhere = [0.5, 0.1, 0.9].some((share) => hits(field, left + (right - left) * share, (top + bottom) / 2))
      const at = `${Math.round(rect.left)}, ${Math.round(rect.top)}, ${Math.round(rect.width)} by ${Math.round(rect.height)}`
      if (bottom - top < Math.min(rect.height, 16) || !isSomewhere) wrong.push(`is not to be seen: at ${at}`)
      else if (field === one && one.localName !== 'textarea' && rects.length === 1 && rect.height < innerHeight && bottom - top < rect.height - 2)
        wrong.push(`is cut off by the window: at ${at}`)
    }
    const ringed = ring(one)
    if (!ringed) wrong.push('shows no ring')
    else if (!isForced && !isOnPicture(ringed)) {
      const style = getComputedStyle(ringed)
      const around = ground(above(ringed))
      const tones = [style.outlineColor, colourOfShadow(style.boxShadow)].filter(Boolean)
      if (Math.max(...tones.map((tone) => contrast(rgba(tone), around))) < SMALLEST_CONTRAST) wrong.push('has a ring that is too faint')
    }
    const light = one.getRootNode().host ?? one
    if (before && before.isConnected && light !== before && !(before.compareDocumentPosition(light) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)))
      wrong.push(`comes after ${said(before)}, which stands behind it`)
    before = light
    return wrong.map((what) => `${said(one)} ${what}`)
  }

  // Nothing has the focus, and Tab leads to what is first.
  const restart = () => {
    before = null
    focused()?.blur()
    document.body.tabIndex = -1
    document.body.focus()
    document.body.blur()
    document.body.removeAttribute('tabindex')
    window.scrollTo(0, 0)
  }

  // What the keyboard is on, as people call it, and of which kind; null where it is on nothing.
  const words = (text) => (text ?? '').replace(/[\u2060\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim()
  const nameOf = (one) => {
    const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => one.getRootNode().getElementById(id) ?? document.getElementById(id))
    const labels = [...(one.labels ?? [])]
    return words(
      by.some(Boolean)
        ? by.map((part) => part?.textContent ?? '').join(' ')
        : (one.getAttribute('aria-label') ?? (labels.length ? labels.map((label) => label.textContent).join(' ') : one.textContent)),
    )
  }
  const kindOf = (one) => {
    if (one.matches('input[type=radio], input[type=checkbox]')) return one.type
    if (one.matches('input, textarea')) return 'field'
    if (one.matches('vaadin-select-value-button, select')) return 'choice'
    if (one.matches('summary')) return 'fold'
    return one.matches('a[href], button, vaadin-button, [role=button]') ? 'act' : 'other'
  }
  const here = () => {
    const one = focused()
    if (!one) return null
    const group = kindOf(one) === 'radio' ? one.closest('vaadin-radio-group, fieldset') : null
    return {
      name: nameOf(one),
      kind: kindOf(one),
      checked: one.checked === true,
      group: group ? words(group.querySelector(':scope > legend, :scope > [slot=label]')?.textContent) : '',
    }
  }
  // Whether it is a link that leads to another page of the portal.
  const leads = () => {
    const link = focused()?.closest('a[href]:not([download], [target])')
    const [to, from] = [new URL(link?.href ?? location.href), location]
    return to.origin === from.origin && to.pathname + to.search !== from.pathname + from.search
  }
  // What is wrong where an act has led. Headings and notices, to which nobody comes by Tab, need no ring.
  let wasSomewhere = false
  addEventListener('focusin', () => (wasSomewhere = true))
  const standing = () => {
    const one = focused()
    if (!one) return wasSomewhere ? ['the focus is lost'] : []
    before = null
    return step(false).filter((wrong) => one.tabIndex >= 0 || !wrong.endsWith('shows no ring'))
  }
  // In which state the page is, for whoever reads that a journey failed.
  const pageNow = () =>
    `${document.readyState}, loaded ${Math.round(performance.now())} ms ago, ${wasSomewhere ? '' : 'never focused since, '}${keyboardPlaces().length} places, ${
      all('dialog[open], [opened], [inert]').map(said).join() || 'nothing open'
    }`
  // Whether it was said, or stands where the keyboard is, so that it is read there. What is not known beforehand is left out as |.
  const isTold = (sentence) => {
    const one = focused()
    const regions = all('[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]')
    return [...regions, ...(one ? [one] : [])].some((region) => {
      let rest = words(region.textContent)
      return words(sentence)
        .split('|')
        .every((part) => {
          const at = rest.indexOf(part.trim())
          rest = rest.slice(at + part.trim().length)
          return at >= 0
        })
    })
  }

  return {
    step,
    here,
    leads,
    isTold,
    stand: () => {
      before = null
    },
    standing,
    pageNow,
    settled,
    face,
    textContrast,
    all: ({ isNarrow, isForced }) => [
      ...smallTargets(),
      ...hovering(),
      ...(isForced ? [] : faintControls()),
      ...(isNarrow ? sideways() : []),
    ],
    begin: () => {
      stops = []
      reachable = keyboardPlaces()
      restart()
    },
    // The last walk again, without the keyboard; null where it might go another way now.
    again: (isForced) => {
      const now = keyboardPlaces()
      if (!stops.length || now.length !== reachable.length || now.some((one, at) => one !== reachable[at])) return null
      restart()
      const wrong = []
      for (const stop of stops) {
        stop.focus()
        if (focused() !== stop) return null
        wrong.push(...faults(stop, isForced))
      }
      restart()
      return wrong
    },
  }
})()
