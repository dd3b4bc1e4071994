package attache.network;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Two layers of matched networks cut down to the actors that are in both, and numbered alike: so
 * the two can be compared tie by tie.
 *
 * @param first the ties of the first network among them
 * @param second the ties of the second network among them
 */
public record SharedAccounts(Layer first, Layer second) {
  /**
   * The ties among the actors that two networks share. Takes O(n + m log d).
   *
   * @param one number of the first network in the match
   * @param other number of the second
   */
  public static SharedAccounts of(
      AccountMatch match, int one, Layer first, int other, Layer second) {
    return among(match, one, first, other, second, actor -> true);
  }

  /**
   * The ties among some of the actors that two networks share. Takes O(n + m log d).
   *
   * @param one number of the first network in the match
   * @param other number of the second
   * @param some which actors take part
   */
  public static SharedAccounts among(
      AccountMatch match, int one, Layer first, int other, Layer second, IntPredicate some) {
    int[] actors =
        IntStream.range(0, match.actorCount())
            .filter(actor -> match.isIn(actor, one) && match.isIn(actor, other))
            .filter(some)
            .toArray();
    int[] number = new int[match.actorCount()];
    Arrays.fill(number, -1);
    for (int i = 0; i < actors.length; i++) {
      number[actors[i]] = i;
    }
    return new SharedAccounts(
        ties(match, one, first, actors, number), ties(match, other, second, actors, number));
  }

  private static Layer ties(AccountMatch match, int wave, Layer layer, int[] actors, int[] number) {
    LayerBuilder builder =
        new LayerBuilder(layer.kind(), layer.wave())
            .directed(layer.directed())
            .repeats(LayerBuilder.Repeats.KEEP_FIRST);
    for (int actor : actors) {
      int account = match.account(actor, wave).orElseThrow();
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        OptionalInt followed = match.actor(wave, layer.target(arc));
        if (followed.isPresent() && number[followed.getAsInt()] >= 0) {
          builder.arc(number[actor], number[followed.getAsInt()], layer.weight(arc));
        }
      }
    }
    return builder.build(actors.length);
  }
}
