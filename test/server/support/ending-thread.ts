// A thread that ends before it does anything.
process.exit(3);
