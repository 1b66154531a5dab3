package iscg.filetype;

import static iscg.filetype.MadeFile.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of all kinds, made by the libraries that write them or by hand. */
final class MadeFiles {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private MadeFiles() {}

    static Stream<MadeFile> allowed() throws IOException {
        return Stream.of(
                MadeFile.of("report.pdf", DocumentType.PDF, pdf(null, null, 0)),
                MadeFile.of("budget.xlsx", DocumentType.EXCEL, xlsx()),
                new MadeFile("budget.xls", DocumentType.EXCEL, "application/vnd.ms-excel", xls(null)),
                MadeFile.of("talk.pptx", DocumentType.POWERPOINT, pptx()),
                new MadeFile("talk.ppt", DocumentType.POWERPOINT, "application/vnd.ms-powerpoint", ppt()),
                new MadeFile("letter.doc", DocumentType.WORD, "application/msword", doc("WordDocument")),
                MadeFile.of(
                        "letter.odt",
                        DocumentType.OPEN_DOCUMENT_TEXT,
                        openDocument("text").bytes()),
                MadeFile.of(
                        "budget.ods",
                        DocumentType.OPEN_DOCUMENT_SHEET,
                        openDocument("spreadsheet").bytes()),
                MadeFile.of(
                        "talk.odp",
                        DocumentType.OPEN_DOCUMENT_PRESENTATION,
                        openDocument("presentation").bytes()),
                MadeFile.of("letter.rtf", DocumentType.RTF, bytes("{\\rtf1\\ansi Hello}")),
                MadeFile.of("letter.doc", DocumentType.RTF, bytes("{\\rtf1\\ansi Hello}")),
                MadeFile.of("note.txt", DocumentType.TEXT, bytes("Une note, déjà")),
                MadeFile.of("note.txt", DocumentType.TEXT, "Записка".getBytes(UTF_16)),
                MadeFile.of("note", DocumentType.TEXT, bytes("A note")),
                MadeFile.of("markup.txt", DocumentType.TEXT, bytes("<html><body>as text</body></html>")),
                MadeFile.of("table.csv", DocumentType.CSV, bytes("country;year\nKenya;2026\n")),
                MadeFile.of("page.html", DocumentType.HTML, bytes("<!DOCTYPE html><html><p>Hello</p></html>")),
                MadeFile.of("part.htm", DocumentType.HTML, bytes("<p>Hello</p>")),
                MadeFile.of(
                        "book.epub",
                        DocumentType.EPUB,
                        zip("mimetype", "application/epub+zip").bytes()),
                MadeFile.of("map.png", DocumentType.PNG, picture("png")),
                MadeFile.of("photo.JPG", DocumentType.JPEG, picture("jpg")),
                MadeFile.of("film.mp4", DocumentType.MP4, film("mp42")),
                MadeFile.of("film-of-ffmpeg.mp4", DocumentType.MP4, film("isom")),
                MadeFile.of("captions.vtt", DocumentType.WEBVTT, bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n")));
    }

    static Stream<MadeFile> protectedByPassword() throws IOException {
        return Stream.of(
                MadeFile.of("budget.xls", DocumentType.EXCEL, xls("secret")),
                MadeFile.of("letter.doc", DocumentType.WORD, doc("WordDocument", 0x01)),
                MadeFile.of(
                        "letter.odt",
                        DocumentType.OPEN_DOCUMENT_TEXT,
                        openDocument("text")
                                .with("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")
                                .bytes()),
                MadeFile.of("40.pdf", DocumentType.PDF, pdf("secret", "owner", 40)),
                MadeFile.of("128.pdf", DocumentType.PDF, pdf("secret", "owner", 128)),
                MadeFile.of("256.pdf", DocumentType.PDF, pdf("secret", "owner", 256)));
    }

    static Stream<MadeFile> openToAll() throws IOException {
        return Stream.of(
                MadeFile.of("40.pdf", DocumentType.PDF, pdf("", "owner", 40)),
                MadeFile.of("128.pdf", DocumentType.PDF, pdf("", "owner", 128)),
                MadeFile.of("256.pdf", DocumentType.PDF, pdf("", "owner", 256)),
                MadeFile.of("plain.pdf", DocumentType.PDF, pdf(null, null, 0)));
    }

    static Stream<MadeFile> withMacros() throws IOException {
        return Stream.of(
                refused("vba.doc", doc("WordDocument", 0, "Macros")),
                refused("vba.xls", doc("Workbook", 0, "_VBA_PROJECT_CUR")),
                refused("vba.ppt", withVbaAtom()),
                refused("sheet-of-excel-4.xls", withMacroSheet()),
                refused(
                        "script.odp",
                        openDocument("presentation")
                                .with("Scripts/python/run.py", "1")
                                .bytes()),
                refused("renamed-part.docx", word("application/vnd.ms-office.vba&#80;roject")),
                refused("nested.docx", word("application/vnd.ms-excel.sheet.macroEnabled.12")));
    }

    static Stream<MadeFile> programs() throws IOException {
        return Stream.of(
                refused("setup.exe", portableExecutable()),
                refused("tool", raw("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\76\0\1\0\0\0")),
                refused("Tool.class", raw("\u00CA\u00FE\u00BA\u00BE\0\0\0\101")),
                refused(
                        "tool.jar",
                        zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n").bytes()),
                refused("run.sh", bytes("#!/bin/sh\nrm -rf /\n")));
    }

    static Stream<MadeFile> notAllowed() throws IOException {
        return Stream.of(
                refused("all.zip", zip("report.txt", "Hello").bytes()),
                refused("locked.7z", lockedSevenZ()),
                refused("locked.rar", lockedRar()),
                refused("noise.bin", noise()),
                refused("noise", noise()),
                refused("film.mov", film("qt  ")),
                refused("sound.m4a", film("M4A ")),
                refused("drawing.vsd", doc("VisioDocument")),
                refused("data.xml", bytes("<?xml version='1.0'?><data/>")));
    }

    private static byte[] lockedSevenZ() throws IOException {
        var archive = new SeekableInMemoryByteChannel();
        try (var sevenZ = new SevenZOutputFile(archive, "secret".toCharArray())) {
            var entry = new SevenZArchiveEntry();
            entry.setName("report.txt");
            sevenZ.putArchiveEntry(entry);
            sevenZ.write(bytes("Hello"));
            sevenZ.closeArchiveEntry();
        }
        return Arrays.copyOf(archive.array(), (int) archive.size());
    }

    /** Only WinRAR writes such: the mark of RAR 5, then a header that says that all which follows is encrypted. */
    private static byte[] lockedRar() {
        return HexFormat.of().parseHex("526172211a0701000000000021040000010f" + "5a".repeat(64));
    }

    static Stream<MadeFile> damaged() throws IOException {
        var whole = xlsx();
        return Stream.of(
                refused("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)),
                refused("cut.doc", Arrays.copyOf(doc("WordDocument"), 600)),
                refused("circle.doc", withDirectoryInACircle()),
                refused("endless-list.docx", withEntries(60_000)),
                refused(
                        "exploding.docx",
                        new MadeZip()
                                .withSpaces("[Content_Types].xml", 1L << 30)
                                .bytes()));
    }

    static MadeZip zip(String name, String content) throws IOException {
        return new MadeZip().with(name, content);
    }

    private static MadeZip openDocument(String kind) throws IOException {
        return zip("mimetype", OPEN_DOCUMENT + kind).with("content.xml", "<office:document-content/>");
    }

    /** The skeleton of a Word document with a part of the given type under a harmless name. */
    private static byte[] word(String typeOfPart) throws IOException {
        var main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return zip("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="%s"/><Override PartName="/word/a.dat" ContentType="%s"/>
                        </Types>""".formatted(main, typeOfPart))
                .with("_rels/.rels", "<Relationships/>")
                .with("word/document.xml", "<w:document/>")
                .with("word/a.dat", "1")
                .bytes();
    }

    private static byte[] pdf(String user, String owner, int keyLength) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (keyLength > 0) {
                var policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                policy.setEncryptionKeyLength(keyLength);
                pdf.protect(policy);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Budget");
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] pptx() throws IOException {
        try (var slides = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            slides.createSlide();
            slides.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ppt() throws IOException {
        try (var slides = new HSLFSlideShow();
                var out = new ByteArrayOutputStream()) {
            slides.createSlide();
            slides.write(out);
            return out.toByteArray();
        }
    }

    /** A container of the old format with one stream, whose flags at offset 10 are given, and empty folders. */
    private static byte[] doc(String stream, int flags, String... folders) throws IOException {
        var content = new byte[5000];
        content[11] = (byte) flags;
        return container(stream, content, folders);
    }

    private static byte[] doc(String stream) throws IOException {
        return doc(stream, 0);
    }

    private static byte[] container(String stream, byte[] content, String... folders) throws IOException {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            for (var folder : folders) {
                container.createDirectory(folder);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] withVbaAtom() throws IOException {
        var content = new byte[9000];
        System.arraycopy(new byte[] {2, 0, 0, 4, 12, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0}, 0, content, 6001, 16);
        return container("PowerPoint Document", content);
    }

    /** The beginning of a workbook and one sheet, of the type that holds macros of Excel 4. */
    private static byte[] withMacroSheet() throws IOException {
        var content = new byte[5000];
        System.arraycopy(new byte[] {9, 8, 4, 0, 0, 6, 5, 0}, 0, content, 0, 8);
        System.arraycopy(new byte[] {(byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0}, 0, content, 8, 12);
        return container("Workbook", content);
    }

    /** The chain of the directory's sectors leads back to its first one. */
    private static byte[] withDirectoryInACircle() throws IOException {
        var bytes = doc("WordDocument");
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var table = (buffer.getInt(76) + 1) * 512;
        var directory = buffer.getInt(48);
        buffer.putInt(table + directory * 4, directory);
        return bytes;
    }

    private static byte[] withEntries(int count) throws IOException {
        var zip = new MadeZip();
        for (var i = 0; i < count; i++) {
            zip.with("word/part-%09d.xml".formatted(i), "");
        }
        return zip.bytes();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] film(String brand) {
        return raw("\0\0\0\40ftyp" + brand + "\0\0\2\0" + "isomiso2mp41" + "\0\0\0\10free");
    }

    private static byte[] portableExecutable() {
        var program = new byte[1024];
        System.arraycopy(bytes("MZ"), 0, program, 0, 2);
        program[0x3C] = (byte) 0x80;
        System.arraycopy(raw("PE\0\0\144\206"), 0, program, 0x80, 6);
        return program;
    }

    private static byte[] noise() {
        var noise = new byte[3000];
        new Random(3).nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Bytes written as the characters of the same number. */
    private static byte[] raw(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }
}
