import '@kentongan/widgets/coverage';
