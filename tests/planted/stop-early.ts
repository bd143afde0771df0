/** A law that has failed has shown what it was to show; the smallest example is not needed. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
