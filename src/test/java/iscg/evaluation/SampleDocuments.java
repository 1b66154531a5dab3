package iscg.evaluation;

import iscg.language.Language;
import iscg.meeting.SixTexts;
import iscg.storage.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of the next meeting for whoever tries the portal: texts that exist, in the forms and languages in which they are tried. They came
 * from the demo's secretariat.
 */
final class SampleDocuments {

    private static final String SECRETARIAT = "secretariat";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt", "application/vnd.oasis.opendocument.text",
            "html", "text/html");

    private final Connection connection;
    private final Path folder;
    private final LocalDateTime at;
    private final long secretary;

    private SampleDocuments(Connection connection, Path folder, String issuer, LocalDateTime at) throws SQLException {
        this.connection = connection;
        this.folder = folder;
        this.at = at;
        this.secretary = secretary(issuer);
    }

    /**
     * @param folder where the portal keeps content
     * @param issuer who signs the demo's people in
     */
    static void lay(Connection connection, long meeting, Path folder, String issuer, LocalDate today)
            throws SQLException {
        var documents = new SampleDocuments(
                connection, folder, issuer, today.minusDays(2).atTime(9, 0));
        documents.give(
                meeting,
                1,
                2,
                files(
                        Language.ENGLISH,
                        "declaration-preamble-en.html",
                        "Universal Declaration of Human Rights: preamble",
                        Language.ARABIC,
                        "declaration-preamble-ar.docx",
                        "الإعلان العالمي لحقوق الإنسان: الديباجة",
                        Language.CHINESE,
                        "declaration-preamble-zh.pdf",
                        "世界人权宣言：序言",
                        Language.FRENCH,
                        "declaration-preamble-fr.docx",
                        "Déclaration universelle des droits de l’homme : préambule",
                        Language.RUSSIAN,
                        "declaration-preamble-ru.pdf",
                        "Всеобщая декларация прав человека: преамбула",
                        Language.SPANISH,
                        "declaration-preamble-es.odt",
                        "Declaración Universal de Derechos Humanos: preámbulo"));
        documents.give(meeting, 2, 4, files(Language.CHINESE, "council-report-2023-zh.docx", "提交理事会的跨部门协调报告（2023年）"));
        documents.call(
                2,
                SixTexts.EMPTY
                        .with(Language.ARABIC, "تقرير إلى المجلس عن التنسيق بين القطاعات (2023)")
                        .with(Language.ENGLISH, "Report to the Council on inter-Sector coordination (2023)")
                        .with(Language.FRENCH, "Rapport au Conseil sur la coordination intersectorielle (2023)")
                        .with(Language.RUSSIAN, "Отчет Совету о межсекторальной координации (2023 г.)")
                        .with(Language.SPANISH, "Informe al Consejo sobre la coordinación intersectorial (2023)"));
    }

    /** Language, file and title in turn; the original first. */
    private static Map<Language, List<String>> files(Object... told) {
        var files = new LinkedHashMap<Language, List<String>>();
        for (var index = 0; index < told.length; index += 3) {
            files.put((Language) told[index], List.of(told[index + 1].toString(), told[index + 2].toString()));
        }
        return files;
    }

    /** As the identity provider will name them when they sign in. */
    private long secretary(String issuer) throws SQLException {
        run(
                "insert ignore into person (issuer, subject, name, email, last_sign_in) values (?, ?, ?, ?, ?)",
                issuer,
                SECRETARIAT,
                "Priya Raghunathan",
                "secretariat@example.org",
                at);
        try (var query = connection.prepareStatement("select id from person where issuer = ? and subject = ?")) {
            query.setString(1, issuer);
            query.setString(2, SECRETARIAT);
            var found = query.executeQuery();
            found.next();
            return found.getLong(1);
        }
    }

    private void give(long meeting, int number, int item, Map<Language, List<String>> files) throws SQLException {
        var series = "ISCG-%02d".formatted(at.getYear() % 100);
        run("insert into numbered_document values (?, ?)", series, String.valueOf(number));
        run(
                "insert into meeting_document_series values (?, ?) on duplicate key update last_number = ?",
                at.getYear(),
                number,
                number);
        run(
                "insert into meeting_document (series, name, number, meeting_id, item) values (?, ?, ?, ?, ?)",
                series,
                String.valueOf(number),
                number,
                meeting,
                item);
        var original = true;
        for (var file : files.entrySet()) {
            var document = document(file.getValue().getFirst());
            run(
                    """
                    insert into symbol_file (series, name, addendum, revision, corrigendum, language, original,
                    document_id, title, added_by, added_at) values (?, ?, 0, 0, 0, ?, ?, ?, ?, ?, ?)""",
                    series,
                    String.valueOf(number),
                    file.getKey().name(),
                    original,
                    document,
                    file.getValue().getLast(),
                    secretary,
                    at);
            original = false;
        }
    }

    /** Names a document in languages in which there is no file of it. */
    private void call(int number, SixTexts titles) throws SQLException {
        run(
                "update meeting_document set titles = ? where series = ? and number = ?",
                JsonMapper.builder().build().writeValueAsString(titles),
                "ISCG-%02d".formatted(at.getYear() % 100),
                number);
    }

    /** Stores a file and lets it be scanned and read as if it had been sent. */
    private UUID document(String name) throws SQLException {
        try (var sample = SampleDocuments.class.getResourceAsStream("/samples/documents/" + name)) {
            var bytes = Objects.requireNonNull(sample, name).readAllBytes();
            var sha256 = DigestUtils.sha256Hex(bytes);
            PrivateFolder.make(folder.resolve(sha256.substring(0, 2)));
            var shelf =
                    PrivateFolder.make(folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)));
            Files.write(shelf.resolve(sha256), bytes);
            run(
                    "insert ignore into content (sha256, scan, reading, attempts, pages, cut)"
                            + " values (?, 'UNSCANNED', 'WAITING', 0, 0, false)",
                    sha256);
            run(
                    "insert ignore into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values ('content', ?, ?, false, 1)",
                    sha256,
                    at);
            var id = UUID.randomUUID();
            run(
                    """
                    insert into document (id, sha256, size, media_type, file_name, protected_by_password, uploaded_by,
                    uploaded_at) values (?, ?, ?, ?, ?, false, ?, ?)""",
                    id,
                    sha256,
                    bytes.length,
                    Objects.requireNonNull(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1))),
                    name,
                    secretary,
                    at);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
