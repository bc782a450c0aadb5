export const readTwice = () => 'twice';
