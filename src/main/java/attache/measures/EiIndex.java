package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * The E–I index of each account (Krackhardt &amp; Stern 1988): (E − I)/(E + I), with E its ties to
 * accounts of other groups and I those within its group; −1 inward only, 1 outward only. Ties count
 * once, whichever way they point. Undefined without a group, or without ties to accounts that have
 * one. O(n + m).
 *
 * @param key the measure's name
 * @param groups the groups of the layer's accounts
 */
record EiIndex(String key, Groups groups) implements Measure {
  @Override
  public Scale scale() {
    return Scale.SCORE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    groups.requireAccounts(layer.accountCount());
    progress.report(0);
    Neighbours ties = Neighbours.tied(layer);
    double[] values = new double[layer.accountCount()];
    for (int account = 0; account < values.length; account++) {
      int external = 0;
      int internal = 0;
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        int other = groups.of(ties.to()[tie]);
        if (other == groups.of(account)) {
          internal++;
        } else if (other != Groups.NONE) {
          external++;
        }
      }
      boolean grouped = groups.of(account) != Groups.NONE;
      values[account] =
          grouped ? (double) (external - internal) / (external + internal) : Double.NaN;
    }
    progress.report(1);
    return Scores.of(values);
  }
}
