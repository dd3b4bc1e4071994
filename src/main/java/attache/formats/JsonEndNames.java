package attache.formats;

import java.util.Locale;
import java.util.Set;

/** What the two ends of a tie are called in JSON. */
final class JsonEndNames {
  /** What the end of a tie is called that it leads from. */
  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "from",
          "src",
          "startnode",
          "outv",
          "_outv",
          "follower",
          "sender",
          "node1",
          "source_id",
          "sourceid",
          "from_id",
          "fromid",
          "_from",
          "nodefrom",
          "node_from",
          "source_node",
          "sourcenode",
          "startnodeid",
          "fromnode",
          "~start");

  /** What the end of a tie is called that it leads to. */
  private static final Set<String> TARGETS =
      Set.of(
          "target",
          "to",
          "dst",
          "endnode",
          "inv",
          "_inv",
          "followed",
          "followee",
          "receiver",
          "node2",
          "target_id",
          "targetid",
          "to_id",
          "toid",
          "_to",
          "nodeto",
          "node_to",
          "target_node",
          "targetnode",
          "endnodeid",
          "tonode",
          "~end");

  private JsonEndNames() {}

  /** Whether the end of a tie is called so that it leads from. */
  static boolean isSource(String name) {
    return SOURCES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the end of a tie is called so that it leads to. */
  static boolean isTarget(String name) {
    return TARGETS.contains(name.toLowerCase(Locale.ROOT));
  }
}
