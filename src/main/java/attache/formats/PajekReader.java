package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/**
 * Reads Pajek's networks and project files (.net, .paj, .clu, .vec) as its manual describes them,
 * and Infomap's own dialect of them.
 */
final class PajekReader implements NetworkReader {
  private static final int LOOK_LINES = 300;

  private static final Set<String> SECTIONS =
      Set.of(
          "vertices",
          "nodes",
          "network",
          "arcs",
          "edges",
          "arcslist",
          "edgeslist",
          "matrix",
          "partition",
          "vector",
          "links",
          "intra",
          "inter",
          "multilayer",
          "multiplex",
          "states",
          "bipartite",
          "paths",
          "contexts");

  @Override
  public String format() {
    return "Pajek";
  }

  @Override
  public boolean recognises(Content content) {
    boolean named = content.named(".net", ".paj", ".clu", ".vec");
    Iterator<String> lines = content.head().lines().iterator();
    for (int i = 0; i < LOOK_LINES && lines.hasNext(); i++) {
      String line = lines.next().strip();
      if (line.startsWith("*")) {
        if (SECTIONS.contains(section(line))) {
          return true;
        }
        if (!named) {
          return false;
        }
      }
      boolean comment = line.isEmpty() || "%#/".indexOf(line.charAt(0)) >= 0;
      if (!comment && !named) {
        return false;
      }
    }
    return false;
  }

  /** The name of the section that a line begins, in lower case. */
  static String section(String line) {
    int end = 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(Math.min(1, line.length()), end).toLowerCase(Locale.ROOT);
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    String layer =
        content
            .head()
            .lines()
            .takeWhile(line -> line.startsWith("%"))
            .filter(line -> line.startsWith(PajekWriter.LONE_LAYER))
            .map(line -> line.substring(PajekWriter.LONE_LAYER.length()))
            .filter(name -> name.length() > 1 && name.endsWith("\""))
            .map(name -> name.substring(0, name.length() - 1))
            .findFirst()
            .orElse(Layer.FOLLOW);
    boolean valuesOnly = content.named(".clu", ".vec", ".per");
    FollowNetwork network =
        NetworkDraft.read(
            content,
            findings,
            progress,
            (draft, text) ->
                new PajekParse(new CharSource(text), draft, valuesOnly, content.baseName(), layer)
                    .fill());
    if (valuesOnly && network.layers().stream().allMatch(ties -> ties.arcCount() == 0)) {
      findings.warn(
          1,
          0,
          "",
          Messages.text("formats.pajek.alone"),
          Messages.text("formats.pajek.alone.remedy"));
    }
    return network;
  }
}
