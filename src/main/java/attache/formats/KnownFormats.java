package attache.formats;

import java.util.Optional;

/** Formats that are recognised only to be refused by their name. */
final class KnownFormats {
  private KnownFormats() {}

  /** The name of a format that content begins like, and that no reader reads; empty if none. */
  static Optional<String> unreadable(Content content) {
    byte[] head = content.headBytes();
    if (begins(head, 0x1F, 0x8B)) {
      return Optional.of("gzip");
    }
    if (begins(head, 'P', 'K', 3, 4)) {
      return Optional.of(content.named(".xlsx", ".xlsm") ? "Excel" : "ZIP");
    }
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("Excel 97 (.xls)");
    }
    if (begins(head, '%', 'P', 'D', 'F')) {
      return Optional.of("PDF");
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
