package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of a format without places for it says of its network: its title, then its notice,
 * source and notes, one a line. Files of other programs have a description there, which becomes a
 * note.
 */
final class Origin {
  /** Who wrote a file, where the format has a place for that. */
  static final String CREATOR = "Attaché";

  private static final String NOTICE = "Notice: ";
  private static final String SOURCE = "Source: ";

  private boolean own;
  private String title;
  private Provenance provenance = Provenance.NONE;

  Origin(String title) {
    this.title = title;
  }

  /** What there is to say of a network; the first line is its title. */
  static List<String> lines(FollowNetwork network) {
    List<String> lines = new ArrayList<>();
    lines.add(oneLine(network.title()));
    Provenance provenance = network.provenance();
    if (!provenance.notice().isBlank()) {
      lines.add(NOTICE + oneLine(provenance.notice()));
    }
    if (!provenance.source().isBlank()) {
      lines.add(SOURCE + oneLine(provenance.source()));
    }
    provenance.notes().forEach(note -> lines.add(oneLine(note)));
    return lines;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  /** Takes a description, of our own or of another program. */
  void take(String creator, String description) {
    if (creator.equals(CREATOR)) {
      takeOwn(description.lines().toList());
    } else if (!description.isBlank()) {
      provenance = new Provenance("", "", "", "", List.of(description.strip()));
    }
  }

  /** Takes the lines of our own files. */
  void takeOwn(List<String> lines) {
    own = true;
    String notice = "";
    String source = "";
    List<String> notes = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.startsWith(NOTICE) && notice.isEmpty()) {
        notice = line.substring(NOTICE.length());
      } else if (line.startsWith(SOURCE) && source.isEmpty()) {
        source = line.substring(SOURCE.length());
      } else {
        notes.add(line);
      }
    }
    if (!lines.isEmpty() && !lines.getFirst().isBlank()) {
      title = lines.getFirst();
    }
    provenance = new Provenance(source, "", "", notice, notes);
  }

  /** Whether the file is of our own making. */
  boolean own() {
    return own;
  }

  /** The network with its title and provenance. */
  FollowNetwork of(FollowNetwork network) {
    return network.withTitle(title).withProvenance(provenance);
  }
}
