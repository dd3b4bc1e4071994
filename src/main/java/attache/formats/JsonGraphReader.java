package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/**
 * Reads networks in JSON as other programs write them: node-link lists of networkx and d3,
 * Cytoscape.js, graphology, sigma.js, vis.js, JSON Graph Format, networkx's adjacency lists, and
 * trees of networkx and d3.
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
    NetworkDraft.Known known = NetworkDraft.Known.NOTHING;
    NetworkDraft draft = draft(content, findings, known, progress.part(0, 0.7));
    NetworkDraft.Known better = draft.better().orElse(known);
    if (!better.equals(known)) {
      findings.restart();
      draft = draft(content, findings, better, progress.part(0.7, 0.9));
    }
    return draft.finish();
  }

  private static NetworkDraft draft(
      Content content, Findings findings, NetworkDraft.Known known, Progress progress)
      throws UnreadableException, IOException {
    NetworkDraft draft = new NetworkDraft(content.baseName(), content.size(), findings, known);
    boolean lines = content.named(".jsonl", ".ndjson");
    JsonSyntax.readLeniently(
        content,
        progress,
        json -> {
          new JsonGraphParse(json, draft, lines).fill();
          return draft;
        });
    return draft;
  }
}
