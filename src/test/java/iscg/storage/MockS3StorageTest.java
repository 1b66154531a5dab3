package iscg.storage;

import java.nio.file.Path;

/** S3 as S3Mock speaks it: on any machine. */
class MockS3StorageTest extends S3StorageTest {

    @Override
    S3Server start(Path folder) throws Exception {
        return S3Mock.start(folder);
    }

    @Override
    boolean isContent(Path file) {
        return file.endsWith("binaryData");
    }
}
