// Runs inside the browser: opens each document in a frame, does to every element what a reader and a keyboard can do, and
// waits for what that begins. It must stand by itself: Playwright carries its text into the page.

export async function driveFrames({ urls, wait }) {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const EVENTS = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousedown', 'mouseup', 'auxclick']
  let links = 0
  let opened = 0
  const touch = (frame) => {
    const inside = frame.contentDocument
    // A document that took its frame elsewhere has been seen doing so.
    if (inside === null) return
    // A link to the web is followed by the reader's own will; all that its click sets off besides happens.
    inside.defaultView.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href], area[href]')
      if (link && /^https?:$/.test(link.protocol)) event.preventDefault()
    })
    for (const element of inside.querySelectorAll('*')) {
      if (element.localName === 'a' && element.hasAttribute('href')) links += 1
      for (const type of EVENTS) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
      if (element.tabIndex >= 0 || element.isContentEditable) element.focus()
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
  }
  const frames = urls.map((url) => {
    const frame = document.createElement('iframe')
    frame.loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true })
      setTimeout(resolve, 20_000)
    })
    frame.loaded.then(() => {
      opened += 1
    })
    frame.src = url
    document.body.append(frame)
    return frame
  })
  await Promise.all(frames.map(({ loaded }) => loaded))
  for (const frame of frames) {
    try {
      touch(frame)
    } catch (error) {
      if (error.name !== 'SecurityError') throw error
    }
  }
  await pause(wait)
  return { links, opened }
}
