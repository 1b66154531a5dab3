package iscg.reading.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Messages between the portal and a reading process: a length of four bytes, then so many bytes of JSON. */
public final class Frames {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataInputStream in;
    private final DataOutputStream out;

    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    public void write(Object message) throws IOException {
        var bytes = JSON.writeValueAsBytes(message);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * Waits for the next message.
     *
     * @throws IOException if the other side ended, said more than allowed, or something else than a message of this type
     */
    public <T> T read(Class<T> type, int mostBytes) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > mostBytes) {
            throw new IOException("A frame of " + length + " bytes");
        }
        try {
            return JSON.readValue(in.readNBytes(length), type);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }
}
