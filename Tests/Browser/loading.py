"""What happens while a page opens: what comes over the wire, and what the browser complains of."""

from playwright.sync_api import TimeoutError as Stalled

from checks.weight import Weight

# The browser notes what moved, the largest paint and what kept it busy; buffered from the start.
WATCH = """window.loading = {shift: 0, paint: 0, blocked: 0};
const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note))
    .observe({type, buffered: true});
watch("layout-shift", e => { if (!e.hadRecentInput) loading.shift += e.value; });
watch("largest-contentful-paint", e => { loading.paint = e.startTime; });
watch("longtask", e => { loading.blocked += e.duration - 50; });"""

FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000,
        "uploadThroughput": 93_750}


class Loading:
    """Listens to one tab, for as many pages as it opens."""

    def __init__(self, tab):
        self.tab, self.complaints, self.kinds, self.sizes = tab, [], {}, {}
        self.unanswered = set()
        tab.add_init_script(WATCH)
        tab.on("console", self.heard)
        tab.on("pageerror", lambda error: self.complaints.append(f"script failed: {error}"))
        self.wire = tab.context.new_cdp_session(tab)
        self.wire.send("Network.enable")
        self.wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
        self.wire.on("Network.requestWillBeSent", self.asked)
        self.wire.on("Network.responseReceived", self.began)
        self.wire.on("Network.loadingFinished", self.ended)

    def open(self, address, status=200, is_slow=False):
        """Opens a page over a fast or a slow line; what was wrong with that."""
        self.forget()
        self.wire.send("Network.emulateNetworkConditions", SLOW if is_slow else FAST)
        self.wire.send("Emulation.setCPUThrottlingRate", {"rate": 4 if is_slow else 1})
        answer = self.go(address)
        self.tab.evaluate("""() => document.fonts.ready.then(() => new Promise(
            done => requestAnimationFrame(() => setTimeout(done))))""")
        self.wire.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        wrong = [] if answer.status == status else [f"answered {answer.status}, not {status}"]
        return wrong + self.complaints

    def go(self, address):
        """Opens it; a second time when the browser stalled over what it had been given.

        A busy machine makes a slowed-down browser stall once in a few thousand pages. Where the
        server left anything unanswered it is the server that is wrong, and that is found.
        """
        try:
            return self.tab.goto(address)
        except Stalled:
            if self.unanswered:
                raise
            print(f"the browser stalled at {address}, and opens it again", flush=True)
            self.forget()
            return self.tab.goto(address)

    def forget(self):
        for notes in (self.complaints, self.kinds, self.sizes, self.unanswered):
            notes.clear()

    def heard(self, message):
        address = message.location["url"]
        # A page that is meant to answer 404 does, and the browser says so. It also asks for an
        # icon, once, at a moment of its own.
        is_expected = address == self.tab.url and "status of" in message.text
        if message.type == "error" and not is_expected and not address.endswith("/favicon.ico"):
            self.complaints.append(f"console: {message.text[:200]} ({address})")

    def asked(self, event):
        if event["request"]["url"].startswith("http"):
            self.unanswered.add(event["requestId"])

    def began(self, event):
        self.unanswered.discard(event["requestId"])
        # The browser draws its own controls with pictures in data: addresses.
        address = event["response"]["url"]
        if address.startswith("http") and not address.endswith("/favicon.ico"):
            self.kinds[event["requestId"]] = event["type"]

    def ended(self, event):
        if event["requestId"] in self.kinds:
            self.sizes[event["requestId"]] = event["encodedDataLength"]

    def weight(self):
        timing = self.tab.evaluate("window.loading")
        elements = self.tab.evaluate("document.querySelectorAll('*').length")
        fonts, script = self.size("Font"), self.size("Script")
        return Weight(
            bytes=sum(self.sizes.values()) - fonts, fonts=fonts, script=script,
            requests=len(self.sizes), elements=elements, **timing)

    def size(self, kind):
        return sum(size for request, size in self.sizes.items() if self.kinds[request] == kind)
