package iscg.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a browser receives for one page, compressed as it was sent, with nothing in the browser's cache. */
final class Traffic {

    private static final double BYTES_A_KILOBYTE = 1000;

    private final Page page;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    Traffic(Page page) {
        this.page = page;
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        var withoutCache = new JsonObject();
        withoutCache.addProperty("cacheDisabled", true);
        network.send("Network.setCacheDisabled", withoutCache);
        network.on("Network.loadingFinished", event -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
    }

    /** Loads the address and waits until nothing more is asked for. */
    double kilobytesOf(String address) {
        bytes.set(0);
        requests.set(0);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get() / BYTES_A_KILOBYTE;
    }

    /** How many answers the page took. */
    long requests() {
        return requests.get();
    }

    /** From now on; for what a journey takes in all. */
    void begin() {
        bytes.set(0);
        requests.set(0);
    }

    double kilobytes() {
        return bytes.get() / BYTES_A_KILOBYTE;
    }
}
