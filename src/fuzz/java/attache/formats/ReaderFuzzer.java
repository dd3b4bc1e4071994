package attache.formats;

import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What Jazzer feeds: opens bytes as one reader would, and lets nothing pass but a network or a
 * refusal in a sentence. The reader is named by the system property "attache.fuzz.reader".
 */
public final class ReaderFuzzer {
  private static final String FORMAT = System.getProperty("attache.fuzz.reader", "");
  private static final NetworkReader READER = reader(FORMAT);

  /** Some readers go by the name where the bytes leave it open. */
  private static final String FILE = "stranger." + (isWorkbook() ? "xlsx" : FORMAT);

  /** The name of an exception's class, which no message may have. */
  private static final Pattern CLASS =
      Pattern.compile("\\b[a-z]+(\\.[a-z]+)+\\.[A-Z]\\w*(Exception|Error)");

  private ReaderFuzzer() {}

  /** Whether the reader is that of workbooks, which are fed by their {@link WorkbookParts}. */
  static boolean isWorkbook() {
    return READER instanceof XlsxReader;
  }

  private static NetworkReader reader(String format) {
    return NetworkFiles.readers().stream()
        .filter(reader -> FuzzReaders.name(reader).equals(format))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no reader for " + format));
  }

  /** Called by Jazzer, with other bytes each time. */
  public static void fuzzerTestOneInput(byte[] fed) throws IOException {
    byte[] bytes = isWorkbook() ? WorkbookParts.workbook(fed) : fed;
    if (!READER.recognises(Content.of(FILE, bytes, Progress.NONE))) {
      return;
    }
    try {
      NetworkFiles.open(FILE, bytes, Progress.NONE);
    } catch (NetworkFileException refused) {
      if (refused.report().errors() == 0 || CLASS.matcher(refused.getMessage()).find()) {
        throw new IllegalStateException("refused without a reason", refused);
      }
    }
  }
}
