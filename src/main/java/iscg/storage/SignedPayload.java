package iscg.storage;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeParams;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Sends content under its own name only. What is signed covers the SHA-256 of what is sent, also over TLS, where it may be left
 * out, so that a server that verifies signatures refuses anything else. The checksum in a header of its own cannot replace it:
 * there are servers that do not look at it.
 */
class SignedPayload implements ExecutionInterceptor {

    private static final String SIGNED = "x-amz-content-sha256";

    /** In one piece: not every server knows how to verify content whose pieces are signed on the way. */
    static S3ClientBuilder by(S3ClientBuilder client) {
        return client.serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .authSchemeProvider(SignedPayload::schemes)
                .overrideConfiguration(each -> each.addExecutionInterceptor(new SignedPayload()));
    }

    private static List<AuthSchemeOption> schemes(S3AuthSchemeParams parameters) {
        return S3AuthSchemeProvider.defaultProvider().resolveAuthScheme(parameters).stream()
                .map(scheme -> scheme.toBuilder()
                        .putSignerProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, true)
                        .build())
                .toList();
    }

    /** Asked for each attempt, when the file has been read and signed, and nothing of it sent. */
    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (context.request() instanceof PutObjectRequest put
                && !context.httpRequest().firstMatchingHeader(SIGNED).equals(Optional.of(put.key()))) {
            throw SdkClientException.create("This is not the content of that name: " + put.key());
        }
    }
}
