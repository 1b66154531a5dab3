package iscg.reading.child;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads documents within documents down to a bounded depth. */
final class BoundedEmbedding extends ParsingEmbeddedDocumentExtractor {

    private final int deepest;
    private int depth;

    BoundedEmbedding(ParseContext context, int deepest) {
        super(context);
        this.deepest = deepest;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return depth < deepest;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (depth >= deepest) {
            return;
        }
        depth++;
        try {
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }
}
