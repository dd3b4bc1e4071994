package attache.cli;

import attache.formats.Finding;
import attache.formats.ImportReport;
import attache.formats.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** An import report as one line of JSON, for other programs. */
final class CheckJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CheckJson() {}

  /**
   * The report on a file.
   *
   * @param file the file as it was named
   * @param read whether it gave a network
   * @param countries what each account was matched to, if that was asked for
   */
  static String line(
      String file,
      ImportReport report,
      boolean read,
      Optional<List<Map<String, Object>>> countries) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file);
    line.put("format", report.format());
    line.put("ok", read);
    line.put("accounts", report.accounts());
    line.put("arcs", report.arcs());
    line.put("edges", report.edges());
    line.put("directed", read && report.directed());
    Map<String, Object> layers = new LinkedHashMap<>();
    for (ImportReport.LayerCount layer : report.layers()) {
      layers.put(layer.name(), layer.arcs());
    }
    line.put("layers", layers);
    line.put("encoding", report.encoding());
    line.put("self_follows", report.selfFollows());
    line.put("repeats", report.repeats());
    line.put("skipped", report.skipped());
    line.put("warnings", findings(report, Severity.WARNING));
    line.put("errors", findings(report, Severity.ERROR));
    line.put("notes", findings(report, Severity.NOTE));
    countries.ifPresent(all -> line.put("countries", all));
    return MAPPER.writeValueAsString(line);
  }

  private static List<Map<String, Object>> findings(ImportReport report, Severity severity) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Finding finding : report.findings(severity)) {
      Map<String, Object> one = new LinkedHashMap<>();
      if (!finding.file().isEmpty()) {
        one.put("file", finding.file());
      }
      one.put("line", finding.line());
      one.put("column", finding.column());
      one.put("message", message(finding));
      one.put("text", finding.text());
      all.add(one);
    }
    return all;
  }

  private static String message(Finding finding) {
    return (finding.message() + " " + finding.remedy()).strip();
  }
}
