package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads networks in JSON as other programs write them: node-link lists of networkx and d3,
 * Cytoscape.js, graphology, sigma.js, vis.js, JSON Graph Format, networkx's adjacency lists, trees
 * of networkx and d3, and what graph databases answer.
 */
final class JsonGraphReader implements NetworkReader {
  @Override
  public String format() {
    return "JSON";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head().stripLeading();
    return head.startsWith("{")
        || head.startsWith("[")
        || content.named(".json", ".cyjs", ".jgf", ".jsonl", ".ndjson", ".cx");
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    Optional<NetworkDraft> found = read(content, findings, progress, NetworkDraft.Known.NOTHING);
    if (found.isPresent()) {
      return found.get().finish();
    }
    findings.restart();
    NetworkDraft draft =
        search(content, findings, progress.part(0.7, 0.8), NetworkDraft.Known.NOTHING).draft();
    Optional<NetworkDraft.Known> better = draft.better();
    if (better.isPresent()) {
      findings.restart();
      draft = search(content, findings, progress.part(0.8, 0.9), better.get()).draft();
    }
    return draft.finish();
  }

  /** What the file gives if it is read by the names of its lists; empty if it must be searched. */
  private static Optional<NetworkDraft> read(
      Content content, Findings findings, Progress progress, NetworkDraft.Known known)
      throws UnreadableException, IOException {
    NetworkDraft draft = new NetworkDraft(content.baseName(), content.size(), findings, known);
    boolean lines = content.named(".jsonl", ".ndjson");
    boolean first = known.equals(NetworkDraft.Known.NOTHING);
    JsonGraphParse parsed =
        JsonSyntax.readLeniently(
            content,
            first ? progress.part(0, 0.7) : progress.part(0.7, 0.9),
            json -> {
              JsonGraphParse parse = new JsonGraphParse(json, draft, lines);
              parse.fill();
              return parse;
            });
    Optional<UnreadableException> further = parsed.further();
    if (!draft.hasTies() || further.isPresent() || parsed.drawing()) {
      boolean strict = further.isEmpty() && draft.accountCount() > 0;
      if (search(content, new Findings(), progress.part(0.7, 0.7), known).parse().found(strict)) {
        return Optional.empty();
      }
    }
    if (further.isPresent()) {
      throw further.get();
    }
    Optional<NetworkDraft.Known> better = first ? draft.better() : Optional.empty();
    if (better.isPresent()) {
      findings.restart();
      return read(content, findings, progress, better.get());
    }
    return Optional.of(draft);
  }

  private record Searched(JsonSearch parse, NetworkDraft draft) {}

  private static Searched search(
      Content content, Findings findings, Progress progress, NetworkDraft.Known known)
      throws UnreadableException, IOException {
    NetworkDraft draft = new NetworkDraft(content.baseName(), content.size(), findings, known);
    return JsonSyntax.readLeniently(
        content,
        progress,
        json -> {
          JsonSearch parse = new JsonSearch(json, draft);
          parse.fill();
          return new Searched(parse, draft);
        });
  }
}
