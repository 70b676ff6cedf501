import '@kentongan/widgets/contact-form';
