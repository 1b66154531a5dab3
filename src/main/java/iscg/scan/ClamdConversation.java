package iscg.scan;

import static java.nio.channels.SelectionKey.OP_CONNECT;
import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * One command to clamd and its answer, ended by a zero byte (clamd(8)). Listens while it sends: clamd answers and closes in the
 * middle of content that it finds too large. Never waits longer than its patience, be it to connect, to send or to hear, and less to
 * connect.
 */
final class ClamdConversation implements Closeable {

    private static final int LONGEST_ANSWER = 4096;

    /** A machine that is there takes a connection at once, however busy clamd is. */
    private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(5);

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    private boolean over;

    private ClamdConversation(SocketChannel channel, Selector selector, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.key = channel.configureBlocking(false).register(selector, 0);
        this.patience = patience;
    }

    static ClamdConversation open(ClamdAddress address, Duration patience) throws IOException {
        var there = address.resolve();
        var channel = address.channel();
        try {
            var conversation = new ClamdConversation(channel, Selector.open(), patience);
            if (!channel.connect(there)) {
                conversation.await(
                        OP_CONNECT, patience.compareTo(LONGEST_TO_CONNECT) < 0 ? patience : LONGEST_TO_CONNECT);
                channel.finishConnect();
            }
            return conversation;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    boolean send(String command) throws IOException {
        return send(ByteBuffer.wrap(('z' + command + '\0').getBytes(UTF_8)));
    }

    /** Whether clamd took all of it and waits for more. Else it has answered or gone, and {@link #answer} tells which. */
    boolean send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining() && !over) {
            await(OP_READ | OP_WRITE, patience);
            if (key.isReadable()) {
                receive();
            } else {
                write(bytes);
            }
        }
        return !over;
    }

    /** Waits for it. */
    String answer() throws IOException {
        while (!over) {
            await(OP_READ, patience);
            receive();
        }
        var length = answer.position() - 1;
        if (length < 0 || answer.get(length) != 0) {
            throw new EOFException("clamd closed the connection without an answer");
        }
        return UTF_8.decode(answer.slice(0, length)).toString();
    }

    private void write(ByteBuffer bytes) throws IOException {
        try {
            channel.write(bytes);
        } catch (IOException closed) { // what clamd said before it closed is still there to be read
            receive();
            over = true;
        }
    }

    private void receive() throws IOException {
        var ended = channel.read(answer) < 0 || !answer.hasRemaining();
        over = ended || answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private void await(int operations, Duration longest) throws IOException {
        key.interestOps(operations);
        selector.selectedKeys().clear();
        if (selector.select(longest.toMillis()) == 0) {
            throw new SocketTimeoutException("clamd was silent for " + longest);
        }
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
