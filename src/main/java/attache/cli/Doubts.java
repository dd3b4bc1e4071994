package attache.cli;

import attache.formats.ImportReport;
import attache.formats.Opened;
import attache.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What must be known of a file that was read, whatever is made of it. */
final class Doubts {
  private Doubts() {}

  /** Tells that a network is a reconstruction, and how much of its file could not be read as is. */
  static void tell(Path file, Opened opened, PrintWriter err) {
    String notice = opened.network().provenance().notice();
    if (!notice.isEmpty()) {
      err.println(Messages.text("cli.doubts.notice", file, notice));
    }
    ImportReport report = opened.report();
    int places = report.warnings() + report.errors();
    if (places > 0) {
      err.println(Messages.text("cli.doubts.places", file, places));
    }
  }
}
