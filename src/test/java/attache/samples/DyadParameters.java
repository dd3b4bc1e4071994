package attache.samples;

import java.util.List;

/**
 * What a {@link DyadModel} was fitted to be; all numbers are log odds but openness.
 *
 * @param seed the seed of the draw that ships
 * @param density how readily anyone follows anyone
 * @param mutuality how much a follow is favoured by being returned
 * @param persistence how much a follow is favoured by having been there before
 * @param accounts what each account is like
 */
record DyadParameters(
    long seed, double density, double mutuality, double persistence, List<Account> accounts) {
  DyadParameters {
    accounts = List.copyOf(accounts);
  }

  DyadParameters withSeed(long newSeed) {
    return new DyadParameters(newSeed, density, mutuality, persistence, accounts);
  }

  /**
   * What an account is like.
   *
   * @param activity how readily it follows
   * @param appeal how readily it is followed
   * @param openness how little region and prominence matter to its ties, 0 to 1
   */
  record Account(String id, double activity, double appeal, double openness) {}
}
