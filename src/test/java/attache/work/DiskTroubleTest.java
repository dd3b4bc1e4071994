package attache.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class DiskTroubleTest {
  @Test
  void aFullOrWriteProtectedDiskIsToldInPlainWordsWithoutTheNameOfATemporaryFile() {
    assertThat(DiskTrouble.reason(new IOException("No space left on device")))
        .isEqualTo("The disk is full");
    assertThat(DiskTrouble.reason(new IOException("There is not enough space on the disk")))
        .isEqualTo("The disk is full");
    assertThat(
            DiskTrouble.reason(new FileSystemException("/a/.b.7", null, "Read-only file system")))
        .isEqualTo("This disk can be read, but not written to");
    assertThat(DiskTrouble.reason(new FileSystemException("/a/.b.7", null, "Text file busy")))
        .isEqualTo("Text file busy");
    assertThat(DiskTrouble.reason(new FileSystemException("/a/.b.7"))).isEmpty();
  }
}
