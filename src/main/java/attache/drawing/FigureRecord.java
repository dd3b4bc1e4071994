package attache.drawing;

import attache.network.Provenance;
import attache.text.ProgramVersion;
import attache.view.AccountNotes;
import attache.view.ScoreTable;
import attache.view.ViewJson;
import attache.view.ViewState;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a figure says of itself in its file: to those who do not see it, and to Attaché, which finds
 * the view in it again.
 *
 * @param title what it shows
 * @param description what can be seen, in sentences: its alternative text
 * @param program the program and its version
 * @param sha256 the SHA-256 of the network's file; empty if it came from no file
 * @param file the name of that file, without its folders; empty if it came from no file
 * @param view the view as {@link #viewOf} writes it
 */
public record FigureRecord(
    String title, String description, String program, String sha256, String file, String view) {
  /** Under which name the record is kept in files. */
  public static final String KEY = "attache-figure";

  /** What the program is called. */
  static final String PROGRAM = "Attaché";

  static FigureRecord of(
      ViewState view, ScoreTable scores, FigureOptions options, FigurePicture picture) {
    Provenance provenance = view.network().provenance();
    String heading = options.content().title();
    return new FigureRecord(
        heading.isBlank() ? view.network().title() : heading,
        AltText.of(view, scores, options, picture),
        thisProgram(),
        provenance.sha256(),
        provenance.source(),
        viewOf(view));
  }

  /**
   * The view that a figure carries, as {@link ViewJson} writes it. Figures are published, so what
   * the user noted on accounts is not in it.
   */
  public static String viewOf(ViewState view) {
    return ViewJson.write(view.withNotes(AccountNotes.NONE));
  }

  /** This program with its version. */
  static String thisProgram() {
    return PROGRAM + " " + ProgramVersion.get();
  }

  /**
   * The record as one JSON object: {@code format}, {@code program}, {@code sha256}, {@code file},
   * {@code view}.
   */
  public String toJson() {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode json = mapper.createObjectNode();
    json.put("format", KEY);
    json.put("program", program);
    json.put("sha256", sha256);
    json.put("file", file);
    json.set("view", mapper.readTree(view));
    return mapper.writeValueAsString(json);
  }
}
