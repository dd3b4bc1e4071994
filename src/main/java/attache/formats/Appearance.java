package attache.formats;

/** How the accounts of a network look, for formats that can hold it. */
public interface Appearance {
  /** Nothing is known of how the accounts look. */
  Appearance NONE =
      new Appearance() {
        @Override
        public boolean isDrawn(int account) {
          return false;
        }

        @Override
        public double x(int account) {
          return 0;
        }

        @Override
        public double y(int account) {
          return 0;
        }

        @Override
        public double size(int account) {
          return 0;
        }

        @Override
        public int colour(int account) {
          return 0;
        }
      };

  /** Whether it is known how an account looks. */
  boolean isDrawn(int account);

  /** Where an account is, growing to the right. */
  double x(int account);

  /** Where an account is, growing upwards. */
  double y(int account);

  /** How large an account's mark is. */
  double size(int account);

  /** An account's colour as {@code 0xRRGGBB}. */
  int colour(int account);
}
