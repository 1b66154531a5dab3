package iscg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What goes out over TLS, which the servers of the other tests do not speak. */
class SignedPayloadTest {

    private static final String CONTENT = "A document";

    private final List<SdkHttpRequest> sent = new ArrayList<>();
    private final S3Client s3 = SignedPayload.by(S3Client.builder())
            .httpClient(new Recorder())
            .region(Region.US_EAST_1)
            .credentialsProvider(() -> AwsBasicCredentials.create("key", "secret"))
            .build();

    @Test
    void signsWhatItSends() {
        var name = ContentStorageTest.hash(CONTENT);
        put(name);
        assertThat(sent).singleElement().satisfies(request -> {
            assertThat(request.protocol()).isEqualTo("https");
            assertThat(request.firstMatchingHeader("x-amz-content-sha256")).contains(name);
            assertThat(request.firstMatchingHeader("Content-Length")).contains("10");
            assertThat(request.firstMatchingHeader("Content-Encoding")).isEmpty();
            assertThat(request.firstMatchingHeader("Authorization").orElseThrow())
                    .contains("x-amz-content-sha256");
        });
    }

    @Test
    void sendsNothingUnderAnotherName() {
        assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> put(ContentStorageTest.UNKNOWN));
        assertThat(sent).isEmpty();
    }

    private void put(String name) {
        s3.putObject(object -> object.bucket("documents").key(name), RequestBody.fromString(CONTENT));
    }

    /** Answers everything with success. */
    private class Recorder implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    sent.add(request.httpRequest());
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
